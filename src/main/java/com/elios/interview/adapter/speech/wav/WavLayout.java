package com.elios.interview.adapter.speech.wav;

import com.elios.interview.domain.port.speech.SoundRefusal;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where the sound of a WAV file is. Chunks may be in any order; others than format and sound are
/// passed over. What the header says about lengths is believed only as far as the file reaches.
///
/// @param start of the sound, in bytes
/// @param length of the sound that is there, in bytes
/// @param cut less is there than the header says
record WavLayout(WavFormat format, long start, long length, boolean cut) {
    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int LONGEST_FORMAT = 1 << 16;
    private static final int MOST_CHUNKS = 10_000;
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    static WavLayout of(RandomAccessFile file) throws IOException, RefusedWav {
        try {
            return new Scan(file).run();
        } catch (EOFException _) {
            throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
        }
    }

    private static final class Scan {
        private final RandomAccessFile file;
        private final long end;
        private @Nullable WavFormat format;
        private long start = -1;
        private long length;
        private boolean cut;

        Scan(RandomAccessFile file) throws IOException {
            this.file = file;
            end = file.length();
        }

        WavLayout run() throws IOException, RefusedWav {
            checkHeader();
            long at = HEADER;
            int chunks = 0;
            while (at + CHUNK <= end && (format == null || start < 0)) {
                if (++chunks > MOST_CHUNKS) {
                    throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
                }
                file.seek(at);
                var name = name();
                long size = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
                take(name, at + CHUNK, size);
                at += CHUNK + size + size % 2;
            }
            if (format == null || start < 0) {
                throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
            }
            if (length < format.block()) {
                throw new RefusedWav(SoundRefusal.NO_SAMPLES);
            }
            return new WavLayout(format, start, length - length % format.block(), cut);
        }

        private void checkHeader() throws IOException, RefusedWav {
            if (end < HEADER) {
                throw new RefusedWav(SoundRefusal.NOT_A_WAV);
            }
            var riff = name();
            file.readInt();
            boolean known = riff.equals("RIFF") || riff.equals("RF64");
            if (!known || !name().equals("WAVE")) {
                throw new RefusedWav(SoundRefusal.NOT_A_WAV);
            }
        }

        private void take(String name, long at, long size) throws IOException, RefusedWav {
            if (name.equals("fmt ") && format == null) {
                if (size < WavFormat.SHORTEST || size > LONGEST_FORMAT) {
                    throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
                }
                var chunk = new byte[(int) size];
                file.readFully(chunk);
                format = WavFormat.of(chunk);
            } else if (name.equals("data") && start < 0) {
                start = at;
                long there = end - at;
                // A stream that is still being written has not got its length yet.
                boolean open = size == UNKNOWN || (size == 0 && !isChunk(at));
                cut = !open && size > there;
                length = open ? there : Math.min(size, there);
            }
        }

        /// Whether a whole chunk follows, so that the sound before it is really empty.
        private boolean isChunk(long at) throws IOException {
            if (at + CHUNK > end) {
                return false;
            }
            file.seek(at);
            boolean letters =
                    name().chars()
                            .allMatch(c -> c == ' ' || (c < 128 && Character.isLetterOrDigit(c)));
            long size = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
            return letters && at + CHUNK + size <= end;
        }

        private String name() throws IOException {
            var bytes = new byte[4];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
