package com.elios.interview.adapter.speech.microphone;

import com.elios.interview.domain.model.speech.Frame;

/// Turns what a line gives into frames.
final class FrameMaker {
    /// A windowed sinc (Hamming, 97 taps) that lets pass what is below 7.2 kHz at 48 kHz, so that
    /// nothing above half of the lower rate folds back into speech.
    private static final double[] FILTER = lowPass(97, 7_200.0 / 48_000);

    private final LineFormat format;
    private final double[] past = new double[FILTER.length];
    private int newest;
    private long index;

    FrameMaker(LineFormat format) {
        this.format = format;
    }

    /// @param bytes of exactly one frame
    Frame make(byte[] bytes) {
        var samples = new short[Frame.SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = format.factor() == 1 ? first(bytes, i) : lowered(bytes, i);
        }
        return new Frame(index++, samples);
    }

    private short lowered(byte[] bytes, int sample) {
        for (int i = 0; i < format.factor(); i++) {
            newest = (newest + 1) % past.length;
            past[newest] = first(bytes, sample * format.factor() + i);
        }
        double sum = 0;
        for (int i = 0; i < FILTER.length; i++) {
            sum += FILTER[i] * past[(newest - i + past.length) % past.length];
        }
        return (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private short first(byte[] bytes, int sample) {
        int at = sample * format.channels() * Short.BYTES;
        return (short) ((bytes[at] & 0xff) | (bytes[at + 1] << Byte.SIZE));
    }

    private static double[] lowPass(int taps, double cut) {
        var filter = new double[taps];
        double sum = 0;
        for (int i = 0; i < taps; i++) {
            double x = i - (taps - 1) / 2.0;
            double sinc = x == 0 ? 2 * cut : Math.sin(2 * Math.PI * cut * x) / (Math.PI * x);
            filter[i] = sinc * (0.54 - 0.46 * Math.cos(2 * Math.PI * i / (taps - 1)));
            sum += filter[i];
        }
        for (int i = 0; i < taps; i++) {
            filter[i] /= sum;
        }
        return filter;
    }
}
