package com.elios.interview.adapter.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads UTF-8 lines of bounded length, each as soon as it is there. A line ends with a line feed,
/// with or without a carriage return before it; the last one may end with the input. A byte order
/// mark at the very start is read over.
public final class LineSource {
    /// Longest line in bytes, 1 MiB.
    public static final int LONGEST = 1 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int from;
    private int to;
    private boolean atStart = true;

    public LineSource(InputStream in) {
        this.in = in;
    }

    /// @throws InputUnreadable when the input cannot be read
    public InputLine next() {
        var line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean began = false;
        while (from < to || fill()) {
            began = true;
            int end = endOfLine();
            tooLong |= line.size() + (end - from) > LONGEST;
            if (!tooLong) {
                line.write(buffer, from, end - from);
            }
            boolean complete = end < to;
            from = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        if (!began) {
            return new InputLine.End();
        }
        return tooLong ? new InputLine.TooLong() : decoded(line.toByteArray());
    }

    private int endOfLine() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() {
        try {
            from = 0;
            to = Math.max(0, in.read(buffer));
            return to > 0;
        } catch (IOException e) {
            to = 0;
            throw new InputUnreadable(e);
        }
    }

    private InputLine decoded(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (atStart && text.startsWith(BYTE_ORDER_MARK)) {
                text = text.substring(1);
            }
            atStart = false;
            return new InputLine.Text(
                    text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
        } catch (CharacterCodingException _) {
            atStart = false;
            return new InputLine.NotUtf8();
        }
    }
}
