package com.elios.interview.adapter.speech.wav;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Makes WAV files, right ones and wrong ones.
final class WavBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static WavBytes riff() {
        return new WavBytes().name("RIFF").number(0, 4).name("WAVE");
    }

    /// A usual file.
    static byte[] file(int code, int channels, int rate, int bits, byte[] data) {
        return riff().format(code, channels, rate, bits).chunk("data", data).bytes();
    }

    static byte[] shorts(int... samples) {
        var bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int sample : samples) {
            bytes.putShort((short) sample);
        }
        return bytes.array();
    }

    WavBytes format(int code, int channels, int rate, int bits) {
        int width = (bits + 7) / 8;
        return name("fmt ")
                .number(16, 4)
                .number(code, 2)
                .number(channels, 2)
                .number(rate, 4)
                .number((long) rate * channels * width, 4)
                .number((long) channels * width, 2)
                .number(bits, 2);
    }

    WavBytes extensible(int code, int channels, int rate, int bits, int valid) {
        int width = (bits + 7) / 8;
        name("fmt ")
                .number(40, 4)
                .number(0xFFFE, 2)
                .number(channels, 2)
                .number(rate, 4)
                .number((long) rate * channels * width, 4)
                .number((long) channels * width, 2)
                .number(bits, 2)
                .number(22, 2)
                .number(valid, 2)
                .number(3, 4)
                .number(code, 2);
        out.writeBytes(
                new byte[] {
                    0, 0, 0, 0, 0x10, 0, (byte) 0x80, 0, 0, (byte) 0xAA, 0, 0x38, (byte) 0x9B, 0x71
                });
        return this;
    }

    /// With the byte that makes its length even.
    WavBytes chunk(String name, byte[] data) {
        open(name, data.length, data);
        return data.length % 2 == 0 ? this : number(0, 1);
    }

    /// @param size what its header says
    WavBytes open(String name, long size, byte[] data) {
        name(name).number(size, 4);
        out.writeBytes(data);
        return this;
    }

    WavBytes name(String name) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    WavBytes number(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >> (8 * i)));
        }
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
