package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.Sound;
import java.math.BigInteger;

/// Changes the rate of sound by a sinc filter under a Hann window, in phases (Crochiere and
/// Rabiner, "Multirate Digital Signal Processing", 1983, chapter 4). What the new rate cannot hold
/// is filtered out.
final class Resampler {
    /// Zero crossings of the sinc on each side.
    private static final int CROSSINGS = 24;

    private final int up;
    private final int down;
    private final int reach;
    private final double[][] filters;

    private Resampler(int from, int to) {
        int common = BigInteger.valueOf(from).gcd(BigInteger.valueOf(to)).intValueExact();
        up = to / common;
        down = from / common;
        double cutoff = Math.min(1, (double) to / from);
        reach = (int) Math.ceil(CROSSINGS / cutoff);
        filters = new double[up][];
        for (int phase = 0; phase < up; phase++) {
            filters[phase] = filter((double) phase / up, cutoff);
        }
    }

    static short[] resampled(Sound sound, int rate) {
        return sound.rate() == rate
                ? sound.samples()
                : new Resampler(sound.rate(), rate).apply(sound.samples());
    }

    /// @param fraction how far the wanted moment is behind a sample, in samples
    private double[] filter(double fraction, double cutoff) {
        var filter = new double[2 * reach];
        double sum = 0;
        for (int i = 0; i < filter.length; i++) {
            double distance = i - reach + 1 - fraction;
            double window = 0.5 * (1 + Math.cos(Math.PI * distance / reach));
            filter[i] = Math.abs(distance) < reach ? sinc(cutoff * distance) * window : 0;
            sum += filter[i];
        }
        for (int i = 0; i < filter.length; i++) {
            filter[i] /= sum;
        }
        return filter;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private short[] apply(short[] samples) {
        var result = new short[Math.toIntExact((long) samples.length * up / down)];
        for (int n = 0; n < result.length; n++) {
            long position = (long) n * down;
            result[n] = at(samples, (int) (position / up), filters[(int) (position % up)]);
        }
        return result;
    }

    private short at(short[] samples, int sample, double[] filter) {
        double sum = 0;
        int first = sample - reach + 1;
        for (int i = Math.max(0, -first); i < filter.length && first + i < samples.length; i++) {
            sum += filter[i] * samples[first + i];
        }
        return (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
