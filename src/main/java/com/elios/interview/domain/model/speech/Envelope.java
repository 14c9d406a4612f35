package com.elios.interview.domain.model.speech;

import java.time.Duration;

/// The lowest and the highest sample of each of many equal parts of a sound: enough to draw it.
public final class Envelope {
    private static final double FULL = -(double) Short.MIN_VALUE;

    private final Duration length;
    private final short[] lows;
    private final short[] highs;

    private Envelope(Duration length, short[] lows, short[] highs) {
        this.length = length;
        this.lows = lows;
        this.highs = highs;
    }

    /// @param most how many parts at the most; fewer where there are fewer samples
    public static Envelope of(Sound sound, int most) {
        if (most <= 0) {
            throw new IllegalArgumentException("no parts: " + most);
        }
        var samples = sound.samples();
        int parts = Math.min(most, samples.length);
        var lows = new short[parts];
        var highs = new short[parts];
        for (int part = 0; part < parts; part++) {
            short low = Short.MAX_VALUE;
            short high = Short.MIN_VALUE;
            int end = edge(part + 1, parts, samples.length);
            for (int i = edge(part, parts, samples.length); i < end; i++) {
                low = (short) Math.min(low, samples[i]);
                high = (short) Math.max(high, samples[i]);
            }
            lows[part] = low;
            highs[part] = high;
        }
        return new Envelope(sound.length(), lows, highs);
    }

    public Duration length() {
        return length;
    }

    /// What lies in one of so many columns of equal width, from the left.
    public Extent column(int column, int columns) {
        if (column < 0 || column >= columns) {
            throw new IllegalArgumentException("no such column: " + column + " of " + columns);
        }
        if (lows.length == 0) {
            return Extent.SILENT;
        }
        int from = edge(column, columns, lows.length);
        int end = Math.max(from + 1, edge(column + 1, columns, lows.length));
        int low = Short.MAX_VALUE;
        int high = Short.MIN_VALUE;
        for (int i = from; i < end; i++) {
            low = Math.min(low, lows[i]);
            high = Math.max(high, highs[i]);
        }
        return new Extent(low / FULL, high / FULL);
    }

    private static int edge(int part, int parts, int size) {
        return (int) ((long) part * size / parts);
    }

    /// From the lowest to the highest, -1 to 1.
    public record Extent(double low, double high) {
        static final Extent SILENT = new Extent(0, 0);

        public Extent {
            if (!(low >= -1 && high <= 1 && low <= high)) {
                throw new IllegalArgumentException("out of range: " + low + ", " + high);
            }
        }
    }
}
