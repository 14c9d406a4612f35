package com.elios.interview.domain.service.delivery.signal;

import java.util.Arrays;

/// What is kept of each ten milliseconds, about half a megabyte a minute.
public final class Frames {
    /// Frames a second.
    public static final int RATE = 100;

    static final int BANDS = 10;
    static final int CANDIDATES = 4;
    /// In dBFS; what is quieter counts as this.
    static final float LOWEST = -100;

    private float[] levels = new float[1024];
    private float[] bands = new float[1024 * BANDS];
    private float[] frequencies = new float[1024 * CANDIDATES];
    private float[] strengths = new float[1024 * CANDIDATES];
    private int count;

    void add(float level, float[] its, float[] frequency, float[] strength) {
        if (count == levels.length) {
            levels = Arrays.copyOf(levels, 2 * count);
            bands = Arrays.copyOf(bands, 2 * count * BANDS);
            frequencies = Arrays.copyOf(frequencies, 2 * count * CANDIDATES);
            strengths = Arrays.copyOf(strengths, 2 * count * CANDIDATES);
        }
        levels[count] = level;
        System.arraycopy(its, 0, bands, count * BANDS, BANDS);
        System.arraycopy(frequency, 0, frequencies, count * CANDIDATES, CANDIDATES);
        System.arraycopy(strength, 0, strengths, count * CANDIDATES, CANDIDATES);
        count++;
    }

    public int count() {
        return count;
    }

    /// RMS of the ten milliseconds, in dBFS.
    public float level(int frame) {
        return levels[frame];
    }

    /// Mean square, where full scale is 1.
    public double power(int frame) {
        return Math.pow(10, levels[frame] / 10.0);
    }

    /// In dB.
    float band(int frame, int band) {
        return bands[frame * BANDS + band];
    }

    /// In Hz; 0 where there are fewer candidates.
    float frequency(int frame, int candidate) {
        return frequencies[frame * CANDIDATES + candidate];
    }

    /// How periodic the sound is at that frequency, up to 1.
    float strength(int frame, int candidate) {
        return strengths[frame * CANDIDATES + candidate];
    }

    float periodicity(int frame) {
        float best = 0;
        for (int i = 0; i < CANDIDATES; i++) {
            best = Math.max(best, strength(frame, i));
        }
        return best;
    }
}
