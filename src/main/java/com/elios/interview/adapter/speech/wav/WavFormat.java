package com.elios.interview.adapter.speech.wav;

import com.elios.interview.domain.port.speech.SoundRefusal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The `fmt ` chunk of a WAV file (Microsoft and IBM 1991, *Multimedia Programming Interface and
/// Data Specifications*; `WAVE_FORMAT_EXTENSIBLE` of 2001).
///
/// @param floating floating point, else whole numbers
/// @param width bytes that a sample of one channel takes
/// @param bits of them, the upper ones, that are used
record WavFormat(boolean floating, int channels, int rate, int width, int bits) {
    static final int SHORTEST = 16;

    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int EXTENSIBLE_LENGTH = 40;
    private static final int MOST_CHANNELS = 8;
    private static final int LOWEST_RATE = 8_000;
    private static final int HIGHEST_RATE = 96_000;

    /// What follows the code in the identity of a kind of sound.
    private static final byte[] REST = {
        0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
    };

    static WavFormat of(byte[] chunk) throws RefusedWav {
        var fields = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
        int code = Short.toUnsignedInt(fields.getShort(0));
        int channels = Short.toUnsignedInt(fields.getShort(2));
        long rate = Integer.toUnsignedLong(fields.getInt(4));
        int block = Short.toUnsignedInt(fields.getShort(12));
        int bits = Short.toUnsignedInt(fields.getShort(14));
        if (channels == 0 || rate == 0 || block == 0 || bits == 0) {
            throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
        }
        if (code == EXTENSIBLE) {
            code = extended(chunk, fields);
            int valid = Short.toUnsignedInt(fields.getShort(18));
            bits = code == PCM && valid > 0 && valid <= bits ? valid : bits;
        }
        check(code, channels, rate);
        if (block % channels != 0) {
            throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
        }
        return checked(new WavFormat(code == FLOAT, channels, (int) rate, block / channels, bits));
    }

    int block() {
        return channels * width;
    }

    private static int extended(byte[] chunk, ByteBuffer fields) throws RefusedWav {
        if (chunk.length < EXTENSIBLE_LENGTH) {
            throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
        }
        for (int i = 0; i < REST.length; i++) {
            if (chunk[26 + i] != REST[i]) {
                throw new RefusedWav(SoundRefusal.UNSUPPORTED_ENCODING);
            }
        }
        return Short.toUnsignedInt(fields.getShort(24));
    }

    private static void check(int code, int channels, long rate) throws RefusedWav {
        if ((code != PCM && code != FLOAT) || channels > MOST_CHANNELS) {
            throw new RefusedWav(SoundRefusal.UNSUPPORTED_ENCODING);
        }
        if (rate < LOWEST_RATE || rate > HIGHEST_RATE) {
            throw new RefusedWav(SoundRefusal.UNSUPPORTED_RATE);
        }
    }

    private static WavFormat checked(WavFormat format) throws RefusedWav {
        if (format.bits > 8 * format.width) {
            throw new RefusedWav(SoundRefusal.HEADER_BROKEN);
        }
        boolean known =
                format.floating
                        ? format.bits == 8 * format.width
                                && (format.width == 4 || format.width == 8)
                        : format.width <= 4 && format.bits >= 8;
        if (!known) {
            throw new RefusedWav(SoundRefusal.UNSUPPORTED_ENCODING);
        }
        return format;
    }
}
