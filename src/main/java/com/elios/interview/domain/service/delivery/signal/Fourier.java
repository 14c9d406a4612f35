package com.elios.interview.domain.service.delivery.signal;

/// The discrete Fourier transform of real values: radix 2, two real values packed in a complex one.
final class Fourier {
    private final int half;
    private final int[] reversed;
    private final float[] cosines;
    private final float[] sines;
    private final float[] real;
    private final float[] imaginary;

    /// @param size a power of two, at least 8
    Fourier(int size) {
        if (Integer.bitCount(size) != 1 || size < 8) {
            throw new IllegalArgumentException("no such size: " + size);
        }
        half = size / 2;
        reversed = new int[half];
        for (int i = 0; i < half; i++) {
            reversed[i] = Integer.reverse(i) >>> (Integer.numberOfLeadingZeros(half) + 1);
        }
        cosines = new float[half];
        sines = new float[half];
        for (int i = 0; i < half; i++) {
            cosines[i] = (float) Math.cos(2 * Math.PI * i / size);
            sines[i] = (float) -Math.sin(2 * Math.PI * i / size);
        }
        real = new float[half];
        imaginary = new float[half];
    }

    /// Writes the squared magnitudes of the bins from 0 to half the size, both included.
    void power(float[] values, float[] power) {
        transform(values);
        float[] re = real;
        float[] im = imaginary;
        power[0] = (re[0] + im[0]) * (re[0] + im[0]);
        power[half] = (re[0] - im[0]) * (re[0] - im[0]);
        for (int k = 1, mirror = half - 1; k <= mirror; k++, mirror--) {
            float evenReal = (re[k] + re[mirror]) / 2;
            float evenImaginary = (im[k] - im[mirror]) / 2;
            float oddReal = (im[k] + im[mirror]) / 2;
            float oddImaginary = (re[mirror] - re[k]) / 2;
            float turnedReal = oddReal * cosines[k] - oddImaginary * sines[k];
            float turnedImaginary = oddReal * sines[k] + oddImaginary * cosines[k];
            power[k] = square(evenReal + turnedReal, evenImaginary + turnedImaginary);
            power[mirror] = square(evenReal - turnedReal, evenImaginary - turnedImaginary);
        }
    }

    /// Writes the real parts of the first bins: of a spectrum that is its own mirror image, the
    /// autocorrelation.
    void realParts(float[] values, float[] parts) {
        transform(values);
        float[] re = real;
        float[] im = imaginary;
        parts[0] = re[0] + im[0];
        for (int k = 1; k < parts.length; k++) {
            float oddReal = (im[k] + im[half - k]) / 2;
            float oddImaginary = (re[half - k] - re[k]) / 2;
            parts[k] = (re[k] + re[half - k]) / 2 + oddReal * cosines[k] - oddImaginary * sines[k];
        }
    }

    private void transform(float[] values) {
        float[] re = real;
        float[] im = imaginary;
        for (int i = 0; i < half; i++) {
            int to = reversed[i];
            re[to] = values[2 * i];
            im[to] = values[2 * i + 1];
        }
        firstTwoStages(re, im);
        for (int span = 4; span < half; span *= 2) {
            stage(re, im, span);
        }
    }

    /// Without a multiplication.
    private void firstTwoStages(float[] re, float[] im) {
        for (int i = 0; i < half; i += 4) {
            float sumReal = re[i] + re[i + 1];
            float sumImaginary = im[i] + im[i + 1];
            float gapReal = re[i] - re[i + 1];
            float gapImaginary = im[i] - im[i + 1];
            float otherSumReal = re[i + 2] + re[i + 3];
            float otherSumImaginary = im[i + 2] + im[i + 3];
            float otherGapReal = re[i + 2] - re[i + 3];
            float otherGapImaginary = im[i + 2] - im[i + 3];
            re[i] = sumReal + otherSumReal;
            im[i] = sumImaginary + otherSumImaginary;
            re[i + 2] = sumReal - otherSumReal;
            im[i + 2] = sumImaginary - otherSumImaginary;
            re[i + 1] = gapReal + otherGapImaginary;
            im[i + 1] = gapImaginary - otherGapReal;
            re[i + 3] = gapReal - otherGapImaginary;
            im[i + 3] = gapImaginary + otherGapReal;
        }
    }

    private void stage(float[] re, float[] im, int span) {
        int stride = half / span;
        for (int turn = 0; turn < span; turn++) {
            float cosine = cosines[turn * stride];
            float sine = sines[turn * stride];
            for (int low = turn; low < half; low += 2 * span) {
                int high = low + span;
                float turnedReal = re[high] * cosine - im[high] * sine;
                float turnedImaginary = re[high] * sine + im[high] * cosine;
                re[high] = re[low] - turnedReal;
                im[high] = im[low] - turnedImaginary;
                re[low] += turnedReal;
                im[low] += turnedImaginary;
            }
        }
    }

    private static float square(float real, float imaginary) {
        return real * real + imaginary * imaginary;
    }
}
