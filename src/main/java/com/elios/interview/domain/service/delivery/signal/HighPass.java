package com.elios.interview.domain.service.delivery.signal;

/// Takes away what is below a voice, such as a constant offset and rumble: a Butterworth filter of
/// the second order, 3 dB down at [#CORNER].
final class HighPass {
    /// In Hz.
    static final double CORNER = 50;

    private final double b0;
    private final double a1;
    private final double a2;
    private double in1;
    private double in2;
    private double out1;
    private double out2;

    HighPass(int rate) {
        double w = Math.tan(Math.PI * CORNER / rate);
        double norm = 1 / (1 + Math.sqrt(2) * w + w * w);
        b0 = norm;
        a1 = 2 * (w * w - 1) * norm;
        a2 = (1 - Math.sqrt(2) * w + w * w) * norm;
    }

    float next(float sample) {
        double out = b0 * (sample - 2 * in1 + in2) - a1 * out1 - a2 * out2;
        in2 = in1;
        in1 = sample;
        out2 = out1;
        // Far below 16 bits; without it silence would come down to numbers that are slow.
        out1 = Math.abs(out) < 1e-12 ? 0 : out;
        return (float) out1;
    }
}
