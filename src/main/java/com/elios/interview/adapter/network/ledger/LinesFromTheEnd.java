package com.elios.interview.adapter.network.ledger;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Reads the lines of a file backwards, a block at a time.
final class LinesFromTheEnd implements Closeable {
    private static final int BLOCK = 64 * 1024;

    private final RandomAccessFile file;
    private long start;
    /// What is read and, up to the end, not given yet.
    private byte[] text = new byte[0];
    private int end;

    LinesFromTheEnd(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
        start = file.length();
    }

    /// The line before the one that was given last, without its end; empty at the beginning.
    Optional<String> next() throws IOException {
        int searched = end;
        while (true) {
            for (int i = searched - 1; i >= 0; i--) {
                if (text[i] == '\n') {
                    return Optional.of(take(i + 1, i));
                }
            }
            if (start == 0) {
                return end == 0 ? Optional.empty() : Optional.of(take(0, 0));
            }
            searched = readBlock();
        }
    }

    private String take(int from, int rest) {
        var line = new String(text, from, end - from, StandardCharsets.UTF_8);
        end = rest;
        return line;
    }

    private int readBlock() throws IOException {
        int length = (int) Math.min(BLOCK, start);
        start -= length;
        var more = new byte[length + end];
        file.seek(start);
        file.readFully(more, 0, length);
        System.arraycopy(text, 0, more, length, end);
        text = more;
        end = more.length;
        return length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
