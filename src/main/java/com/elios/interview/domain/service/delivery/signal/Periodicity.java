package com.elios.interview.domain.service.delivery.signal;

import java.util.Arrays;

/// Candidates for the fundamental frequency of a frame: the highest peaks of the autocorrelation,
/// made free of the window's own (Boersma 1993, *Accurate short-term analysis of the fundamental
/// frequency and the harmonics-to-noise ratio of a sampled sound*).
///
/// Frequencies above 1.2 kHz count less and those above 2.6 kHz not at all: the fundamental and its
/// lower harmonics say enough, and noise is mostly above.
final class Periodicity {
    /// In Hz.
    static final double LOWEST = 65;

    /// In Hz.
    static final double HIGHEST = 500;

    private static final int SIZE = 512;
    private static final int RATE = 8000;
    private static final int SHORTEST = (int) (RATE / HIGHEST);
    private static final int LONGEST = (int) Math.ceil(RATE / LOWEST);
    private static final float WEAKEST = 0.25f;

    private final Fourier fourier = new Fourier(SIZE);
    private final float[] weights = new float[SIZE / 2 + 1];
    private final float[] mirrored = new float[SIZE];
    private final float[] correlation = new float[LONGEST + 2];
    private final float[] ofWindow = new float[LONGEST + 2];
    private final float[] frequencies = new float[Frames.CANDIDATES];
    private final float[] strengths = new float[Frames.CANDIDATES];

    /// @param window power of the window's bins up to 4 kHz
    Periodicity(float[] window) {
        Arrays.fill(weights, 1);
        correlate(window, ofWindow);
        for (int k = 0; k < weights.length; k++) {
            double hertz = k * (double) RATE / SIZE;
            double part = Math.clamp((hertz - 1200) / 1400, 0, 1);
            weights[k] = (float) (0.5 + 0.5 * Math.cos(Math.PI * part));
        }
    }

    /// @param power of the bins up to 4 kHz
    void find(float[] power) {
        Arrays.fill(frequencies, 0);
        Arrays.fill(strengths, 0);
        correlate(power, correlation);
        if (!(correlation[0] > 0)) {
            return;
        }
        float scale = ofWindow[0] / correlation[0];
        for (int lag = 0; lag < correlation.length; lag++) {
            correlation[lag] *= scale / ofWindow[lag];
        }
        for (int lag = SHORTEST; lag <= LONGEST; lag++) {
            float here = correlation[lag];
            if (here > WEAKEST && here >= correlation[lag - 1] && here > correlation[lag + 1]) {
                offer(lag);
            }
        }
    }

    float[] frequencies() {
        return frequencies;
    }

    float[] strengths() {
        return strengths;
    }

    private void correlate(float[] power, float[] result) {
        for (int k = 0; k <= SIZE / 2; k++) {
            float weighted = power[k] * weights[k];
            mirrored[k] = weighted;
            mirrored[(SIZE - k) % SIZE] = weighted;
        }
        fourier.realParts(mirrored, result);
    }

    /// A parabola through a peak and its neighbours gives its place between samples.
    private void offer(int lag) {
        float left = correlation[lag - 1];
        float here = correlation[lag];
        float right = correlation[lag + 1];
        float bend = left - 2 * here + right;
        float shift = bend < 0 ? (left - right) / (2 * bend) : 0;
        float strength = Math.min(1, here - (left - right) * shift / 4);
        // Of equal peaks the first is the period: a hundredth less for each octave down.
        float rank = rank(strength, lag);
        int weakest = 0;
        for (int i = 1; i < Frames.CANDIDATES; i++) {
            if (rank(i) < rank(weakest)) {
                weakest = i;
            }
        }
        if (rank > rank(weakest)) {
            strengths[weakest] = strength;
            frequencies[weakest] = RATE / (lag + shift);
        }
    }

    private float rank(int candidate) {
        return frequencies[candidate] == 0
                ? 0
                : rank(strengths[candidate], RATE / frequencies[candidate]);
    }

    private static float rank(float strength, float lag) {
        return (float) (strength - 0.03 * Math.log(lag / SHORTEST) / Math.log(2));
    }
}
