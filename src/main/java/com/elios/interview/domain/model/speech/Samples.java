package com.elios.interview.domain.model.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Samples as bytes, the lower one first, as in WAV files and on sound lines.
public final class Samples {
    private Samples() {}

    public static byte[] toBytes(short[] samples) {
        var bytes =
                ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    /// A half sample at the end is left out.
    public static short[] ofBytes(byte[] bytes) {
        var samples = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return samples;
    }
}
