package com.elios.interview.adapter.journal;

import com.elios.interview.domain.model.interview.Draft;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.CRC32;

/// The content of a draft's file in UTF-8, which a person could still read with any editor: a line
/// with format version, checksum, time spent and the text's length in UTF-16 units; then the text,
/// and on a new line the notes.
final class DraftFile {
    private static final String FORMAT = "elios-draft/2";
    /// The text ended with the file, and its length was not told.
    private static final String WITHOUT_NOTES = "elios-draft/1";

    private DraftFile() {}

    static byte[] write(Draft draft) {
        var text = draft.text();
        var line = draft.elapsed() + " " + text.length() + "\n";
        var body = (line + text + "\n" + draft.notes()).getBytes(StandardCharsets.UTF_8);
        var head = (FORMAT + " " + checksum(body) + " ").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
    }

    /// Empty where the bytes are not what this release or an earlier one wrote.
    static Optional<Draft> read(byte[] bytes) {
        try {
            var all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var parts = all.split(" ", 3);
            if (parts.length < 3) {
                return Optional.empty();
            }
            var body = parts[2];
            int line = body.indexOf('\n');
            if (line < 0 || !checksum(body.getBytes(StandardCharsets.UTF_8)).equals(parts[1])) {
                return Optional.empty();
            }
            return switch (parts[0]) {
                case FORMAT -> Optional.of(draft(body.substring(0, line), line + 1, body));
                case WITHOUT_NOTES ->
                        Optional.of(
                                new Draft(
                                        body.substring(line + 1),
                                        Duration.parse(body.substring(0, line))));
                default -> Optional.empty();
            };
        } catch (CharacterCodingException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Draft draft(String line, int start, String body) {
        var parts = line.split(" ", 2);
        int end = start + Integer.parseInt(parts[1]);
        return new Draft(
                body.substring(start, end), body.substring(end + 1), Duration.parse(parts[0]));
    }

    private static String checksum(byte[] body) {
        var crc = new CRC32();
        crc.update(body);
        return Long.toHexString(crc.getValue());
    }
}
