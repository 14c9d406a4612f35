package com.elios.interview.adapter.journal;

import com.elios.interview.domain.model.interview.Draft;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.CRC32;

/// The content of a draft's file: a line with format version, checksum and time spent, then the
/// text in UTF-8, which a person could still read with any editor.
final class DraftFile {
    private static final String FORMAT = "elios-draft/1";

    private DraftFile() {}

    static byte[] write(Draft draft) {
        var body = (draft.elapsed() + "\n" + draft.text()).getBytes(StandardCharsets.UTF_8);
        var head = (FORMAT + " " + checksum(body) + " ").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + body.length).put(head).put(body).array();
    }

    /// Empty where the bytes are not what [#write(Draft)] wrote.
    static Optional<Draft> read(byte[] bytes) {
        try {
            var all = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var parts = all.split(" ", 3);
            if (parts.length < 3 || !parts[0].equals(FORMAT)) {
                return Optional.empty();
            }
            int end = parts[2].indexOf('\n');
            boolean intact = checksum(parts[2].getBytes(StandardCharsets.UTF_8)).equals(parts[1]);
            return end < 0 || !intact
                    ? Optional.empty()
                    : Optional.of(
                            new Draft(
                                    parts[2].substring(end + 1),
                                    Duration.parse(parts[2].substring(0, end))));
        } catch (CharacterCodingException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String checksum(byte[] body) {
        var crc = new CRC32();
        crc.update(body);
        return Long.toHexString(crc.getValue());
    }
}
