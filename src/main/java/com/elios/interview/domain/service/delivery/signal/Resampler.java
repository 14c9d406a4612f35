package com.elios.interview.domain.service.delivery.signal;

import java.util.Arrays;

/// Brings sound to another rate, piece by piece: a sinc under a Hann window, twelve crossings of
/// zero to each side, without delay.
public final class Resampler {
    private static final int CROSSINGS = 12;
    private static final int MOST_PHASES = 640;
    private static final double PASSED = 0.95;

    private final int from;
    private final int to;
    private final int phases;
    private final int reach;
    private final float[][] table;
    private final Sink sink;
    private float[] kept = new float[4096];
    private int count;
    /// Number of the first sample that is kept.
    private long first;
    private long made;
    private long given;

    public interface Sink {
        void accept(float sample);
    }

    public Resampler(int from, int to, Sink sink) {
        this.from = from;
        this.to = to;
        this.sink = sink;
        phases = Math.min(to / gcd(from, to), MOST_PHASES);
        double cut = PASSED * Math.min(1, (double) to / from);
        reach = (int) Math.ceil(CROSSINGS / cut);
        table = new float[phases][2 * reach];
        for (int phase = 0; phase < phases; phase++) {
            fill(table[phase], (double) phase / phases, cut);
        }
        first = -reach;
        count = reach;
    }

    public void push(float sample) {
        given++;
        keep(sample);
        drain(Long.MAX_VALUE);
    }

    /// As many samples are given as the same time has at the other rate.
    public void finish() {
        long all = Math.ceilDiv(given * to, (long) from);
        for (int i = 0; i < 2 * reach && made < all; i++) {
            keep(0);
            drain(all);
        }
    }

    private void keep(float sample) {
        if (count == kept.length) {
            int needed = 2 * reach;
            if (count < 2 * needed) {
                kept = Arrays.copyOf(kept, 2 * kept.length);
            } else {
                System.arraycopy(kept, count - needed, kept, 0, needed);
                first += count - needed;
                count = needed;
            }
        }
        kept[count++] = sample;
    }

    private void drain(long end) {
        while (made < end) {
            long base = made * from / to;
            double part = (double) (made * from % to) / to;
            int phase = (int) Math.round(part * phases);
            if (phase == phases) {
                phase = 0;
                base++;
            }
            int start = (int) (base - reach + 1 - first);
            if (start + 2 * reach > count) {
                return;
            }
            var taps = table[phase];
            float sum = 0;
            for (int i = 0; i < taps.length; i++) {
                sum += taps[i] * kept[start + i];
            }
            sink.accept(sum);
            made++;
        }
    }

    private void fill(float[] taps, double part, double cut) {
        double sum = 0;
        var exact = new double[taps.length];
        for (int i = 0; i < taps.length; i++) {
            double distance = i - (reach - 1) - part;
            double window = Math.max(0, 0.5 + 0.5 * Math.cos(Math.PI * distance / (reach + 0.5)));
            exact[i] = sinc(distance * cut) * window;
            sum += exact[i];
        }
        for (int i = 0; i < taps.length; i++) {
            taps[i] = (float) (exact[i] / sum);
        }
    }

    private static double sinc(double x) {
        return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
