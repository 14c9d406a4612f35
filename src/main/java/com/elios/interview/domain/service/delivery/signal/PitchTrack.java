package com.elios.interview.domain.service.delivery.signal;

import java.util.Arrays;

/// The fundamental frequency of each frame of speech: the path through the candidates that costs
/// least over the whole recording, by dynamic programming (Boersma 1993, with his costs). A second
/// search stays near the voice's own quartiles, so that it does not leap an octave.
public final class PitchTrack {
    private static final float VOICED = 0.45f;
    private static final double OCTAVE = 0.03;
    private static final double LEAP = 0.35;
    private static final double CHANGE = 0.14;
    /// Below the first quartile and above the third.
    private static final double WIDTH = 2.0;

    private static final double HIGHEST = log2(Periodicity.HIGHEST);
    private static final int PATHS = Frames.CANDIDATES + 1;
    /// The last path: no voice.
    private static final int SILENT = Frames.CANDIDATES;

    private final Frames frames;
    private final VoiceActivity voice;
    private final double lowest;
    private final double highest;
    /// Of the candidates of a frame and of the one before.
    private final double[] octaves = new double[Frames.CANDIDATES];
    private final double[] before = new double[Frames.CANDIDATES];

    private PitchTrack(Frames frames, VoiceActivity voice, double lowest, double highest) {
        this.frames = frames;
        this.voice = voice;
        this.lowest = lowest;
        this.highest = highest;
    }

    /// Hertz for each frame; 0 where there is no voice.
    public static float[] of(Frames frames, VoiceActivity voice) {
        var wide = new PitchTrack(frames, voice, Periodicity.LOWEST, Periodicity.HIGHEST).find();
        var voiced = voiced(wide);
        if (voiced.length == 0) {
            return wide;
        }
        double low = voiced[voiced.length / 4] / WIDTH;
        double high = voiced[voiced.length * 3 / 4] * WIDTH;
        return new PitchTrack(frames, voice, low, high).find();
    }

    /// The frequencies that are there, in rising order.
    public static float[] voiced(float[] track) {
        var sorted = track.clone();
        Arrays.sort(sorted);
        int first = 0;
        while (first < sorted.length && sorted[first] == 0) {
            first++;
        }
        return Arrays.copyOfRange(sorted, first, sorted.length);
    }

    private float[] find() {
        int count = frames.count();
        var came = new byte[count][PATHS];
        var best = new double[PATHS];
        for (int frame = 0; frame < count; frame++) {
            remember(frame);
            var next = new double[PATHS];
            for (int path = 0; path < PATHS; path++) {
                double strength = strength(frame, path);
                int from = frame == 0 ? path : from(path, best);
                came[frame][path] = (byte) from;
                next[path] = strength + (frame == 0 ? 0 : best[from] - cost(from, path));
            }
            best = next;
        }
        return back(came, best);
    }

    private void remember(int frame) {
        System.arraycopy(octaves, 0, before, 0, octaves.length);
        for (int i = 0; i < octaves.length; i++) {
            float frequency = frames.frequency(frame, i);
            octaves[i] = frequency == 0 ? 0 : log2(frequency);
        }
    }

    private int from(int path, double[] best) {
        int from = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < PATHS; i++) {
            double value = best[i] - cost(i, path);
            if (value > most) {
                most = value;
                from = i;
            }
        }
        return from;
    }

    private float[] back(byte[][] came, double[] best) {
        var track = new float[came.length];
        int path = 0;
        for (int i = 1; i < PATHS; i++) {
            path = best[i] > best[path] ? i : path;
        }
        for (int frame = came.length - 1; frame >= 0; frame--) {
            track[frame] = path == SILENT ? 0 : frames.frequency(frame, path);
            path = came[frame][path];
        }
        return track;
    }

    private double strength(int frame, int path) {
        if (path == SILENT) {
            return voice.at(frame) ? VOICED : 1;
        }
        double frequency = frames.frequency(frame, path);
        if (frequency < lowest || frequency > highest || !voice.at(frame)) {
            return -1000;
        }
        return frames.strength(frame, path) + OCTAVE * (octaves[path] - HIGHEST);
    }

    private double cost(int from, int to) {
        if (from == SILENT || to == SILENT) {
            return from == to ? 0 : CHANGE;
        }
        return LEAP * Math.abs(octaves[to] - before[from]);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
