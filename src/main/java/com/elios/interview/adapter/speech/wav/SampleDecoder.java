package com.elios.interview.adapter.speech.wav;

import com.elios.interview.domain.service.delivery.signal.ClippingMeter;
import java.util.function.DoubleConsumer;

/// Turns the bytes of samples into numbers from -1 to 1, the mean of all channels, and judges each
/// sample's clipping before. A sample of 16 bits and one channel comes out as it went in.
final class SampleDecoder {
    private final WavFormat format;
    private final ClippingMeter clipping;
    private final DoubleConsumer sink;
    private final long highest;
    private final long lowest;

    SampleDecoder(WavFormat format, ClippingMeter clipping, DoubleConsumer sink) {
        this.format = format;
        this.clipping = clipping;
        this.sink = sink;
        int spare = 8 * format.width() - format.bits();
        lowest = -(1L << (8 * Math.min(format.width(), 7) - 1));
        highest = format.floating() ? 0 : (((1L << (format.bits() - 1)) - 1) << spare);
    }

    /// @param length whole blocks
    void decode(byte[] bytes, int length) {
        int width = format.width();
        for (int block = 0; block < length; block += format.block()) {
            double sum = 0;
            int rail = 0;
            for (int at = block; at < block + format.block(); at += width) {
                long bits = bits(bytes, at, width);
                double value = format.floating() ? floating(bits) : whole(bits);
                int its = format.floating() ? rail(value) : rail(bits);
                rail = its == 0 ? rail : its;
                sum += Math.clamp(value, -1, 1);
            }
            clipping.push(rail);
            sink.accept(sum / format.channels());
        }
    }

    /// Little-endian with its sign; eight bits alone are counted from 128.
    private static long bits(byte[] bytes, int at, int width) {
        if (width == 1) {
            return Byte.toUnsignedInt(bytes[at]) - 128L;
        }
        long value = bytes[at + width - 1];
        for (int i = width - 2; i >= 0; i--) {
            value = value << 8 | Byte.toUnsignedLong(bytes[at + i]);
        }
        return value;
    }

    private double whole(long bits) {
        return (double) bits / -lowest;
    }

    /// What is no number is silence.
    private double floating(long bits) {
        double value =
                format.width() == 4
                        ? Float.intBitsToFloat((int) bits)
                        : Double.longBitsToDouble(bits);
        return Double.isNaN(value) ? 0 : value;
    }

    private int rail(long bits) {
        return bits >= highest ? 1 : bits <= lowest ? -1 : 0;
    }

    private static int rail(double value) {
        return value >= 1 ? 1 : value <= -1 ? -1 : 0;
    }
}
