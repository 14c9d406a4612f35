package com.elios.interview.domain.service.delivery.signal;

import java.util.Arrays;

/// Tells speech from what is heard while nobody speaks, over a whole recording.
///
/// The measure of a frame is how far its bands are above the background, each counted up to
/// [#MOST] dB and then averaged: noise that is loud in some bands leaves the others to speech; what
/// is periodic counts for more. The
/// background is first a low percentile of each band around, then its mean over the frames that
/// are no speech. Between the measures of both there are two thresholds: speech must once go over
/// the higher one and lasts while it is over the lower one.
public final class VoiceFinder {
    private static final int SECOND = Frames.RATE;
    /// The background is what it is within so many frames around.
    private static final int AROUND = 5 * SECOND;

    private static final double QUIETEST = 0.10;
    private static final double MOST = 20;
    /// Below the loudest speech; what is quieter is room and breath.
    private static final double DEPTH = 42;
    private static final int PASSES = 3;
    private static final double FOR_PERIODICITY = 6;
    private static final double LEAST_PERIODIC = 0.4;
    /// Frames on each side that a measure is smoothed over.
    private static final int AROUND_EACH = 2;

    private static final double LAST_SPREADS = 1.2;
    private static final double FIRST_SPREADS = 2.3;
    private static final double LAST_REACH = 0.10;
    private static final double FIRST_REACH = 0.20;

    private static final int SHORTEST_GAP = 14;
    private static final int SHORTEST_SPEECH = 6;
    private static final int FEWEST_PERIODIC = 3;
    private static final float PERIODIC = 0.55f;

    private final Frames frames;
    private final int count;
    private final float[][] above;
    private final float[] measure;
    private boolean[] speech;
    private double quiet;
    private double spread;
    private double loud;

    private VoiceFinder(Frames frames) {
        this.frames = frames;
        count = frames.count();
        above = new float[Frames.BANDS][];
        measure = new float[count];
        speech = new boolean[count];
    }

    public static VoiceActivity find(Frames frames) {
        return new VoiceFinder(frames).find();
    }

    private VoiceActivity find() {
        if (count == 0) {
            return new VoiceActivity(speech, 0);
        }
        for (int band = 0; band < Frames.BANDS; band++) {
            above[band] = deepened(band);
        }
        measureAbove(this::low);
        split();
        for (int pass = 1; pass < PASSES; pass++) {
            measureAbove(this::background);
            split();
        }
        closeGaps(SHORTEST_GAP);
        dropWhatIsNoVoice();
        return new VoiceActivity(speech, loud - quiet);
    }

    private float[] deepened(int band) {
        var levels = new float[count];
        for (int i = 0; i < count; i++) {
            levels[i] = frames.band(i, band);
        }
        var sorted = levels.clone();
        Arrays.sort(sorted);
        float least = (float) Math.max(-92, percentile(sorted, count, 0.95) - DEPTH);
        for (int i = 0; i < count; i++) {
            levels[i] = Math.max(levels[i], least);
        }
        return levels;
    }

    private interface Floor {
        /// The background of a band between two frames.
        float of(float[] levels, int from, int to);
    }

    private void measureAbove(Floor floor) {
        Arrays.fill(measure, 0);
        for (var levels : above) {
            var floors = floors(levels, floor);
            for (int i = 0; i < count; i++) {
                double place = Math.max(0, (i - SECOND / 2.0) / SECOND);
                int before = Math.min((int) place, floors.length - 1);
                int after = Math.min(before + 1, floors.length - 1);
                double part = place - (int) place;
                double its = floors[before] + (floors[after] - floors[before]) * part;
                measure[i] += (float) (Math.clamp(levels[i] - its, 0, MOST) / Frames.BANDS);
            }
        }
        addPeriodicity();
        smooth();
    }

    private void addPeriodicity() {
        for (int i = 0; i < count; i++) {
            measure[i] +=
                    (float) (FOR_PERIODICITY * Math.max(0, frames.periodicity(i) - LEAST_PERIODIC));
        }
    }

    private void smooth() {
        var raw = measure.clone();
        for (int i = 0; i < count; i++) {
            double sum = 0;
            double weights = 0;
            for (int j = Math.max(0, i - AROUND_EACH);
                    j <= Math.min(count - 1, i + AROUND_EACH);
                    j++) {
                double weight = AROUND_EACH + 1 - Math.abs(i - j);
                sum += weight * raw[j];
                weights += weight;
            }
            measure[i] = (float) (sum / weights);
        }
    }

    /// One for each second.
    private float[] floors(float[] levels, Floor floor) {
        var floors = new float[Math.ceilDiv(count, SECOND)];
        for (int i = 0; i < floors.length; i++) {
            int middle = i * SECOND + SECOND / 2;
            floors[i] =
                    floor.of(
                            levels, Math.max(0, middle - AROUND), Math.min(count, middle + AROUND));
        }
        return floors;
    }

    private float low(float[] levels, int from, int to) {
        var sorted = Arrays.copyOfRange(levels, from, to);
        Arrays.sort(sorted);
        return percentile(sorted, sorted.length, QUIETEST) + 2;
    }

    private float background(float[] levels, int from, int to) {
        double sum = 0;
        int silent = 0;
        for (int i = from; i < to; i++) {
            if (!speech[i]) {
                sum += levels[i];
                silent++;
            }
        }
        return silent < SECOND / 4 ? low(levels, from, to) : (float) (sum / silent);
    }

    private void split() {
        var sorted = measure.clone();
        Arrays.sort(sorted);
        loud = percentile(sorted, count, 0.95);
        spreadOfQuiet(sorted);
        double reach = loud - quiet;
        double low = quiet + Math.max(LAST_SPREADS * spread, LAST_REACH * reach);
        double high = quiet + Math.max(FIRST_SPREADS * spread, FIRST_REACH * reach);
        speech = new boolean[count];
        for (int i = 0; i < count; ) {
            int end = i;
            boolean over = false;
            while (end < count && measure[end] > low) {
                over |= measure[end] > high;
                end++;
            }
            Arrays.fill(speech, i, end, over);
            i = end + 1;
        }
    }

    /// The lower half of a middle that is found again while it moves: speech is the upper tail.
    private void spreadOfQuiet(float[] sorted) {
        double middle = (sorted[0] + percentile(sorted, count, 0.95)) / 2;
        for (int i = 0; i < 10; i++) {
            double low = 0;
            double high = 0;
            int lows = 0;
            for (float value : sorted) {
                if (value <= middle) {
                    low += value;
                    lows++;
                } else {
                    high += value;
                }
            }
            quiet = lows == 0 ? sorted[0] : low / lows;
            double top = lows == count ? middle : high / (count - lows);
            middle = quiet + 0.4 * (top - quiet);
        }
        int lows = 0;
        while (lows < count && sorted[lows] <= middle) {
            lows++;
        }
        quiet = percentile(sorted, lows, 0.5);
        spread = quiet - percentile(sorted, lows, 0.16);
    }

    private void closeGaps(int shortest) {
        int at = 0;
        while (at < count && !speech[at]) {
            at++;
        }
        while (at < count) {
            int end = at;
            while (end < count && speech[end]) {
                end++;
            }
            int again = end;
            while (again < count && !speech[again]) {
                again++;
            }
            if (again < count && again - end < shortest) {
                Arrays.fill(speech, end, again, true);
            }
            at = again;
        }
    }

    /// A stretch that is short, or that is nowhere periodic: a click, a breath, a key.
    private void dropWhatIsNoVoice() {
        for (int i = 0; i < count; i++) {
            if (!speech[i]) {
                continue;
            }
            int end = i;
            int periodic = 0;
            while (end < count && speech[end]) {
                periodic += frames.periodicity(end) > PERIODIC ? 1 : 0;
                end++;
            }
            if (end - i < SHORTEST_SPEECH || periodic < FEWEST_PERIODIC) {
                Arrays.fill(speech, i, end, false);
            }
            i = end;
        }
    }

    private static float percentile(float[] sorted, int length, double part) {
        return length == 0 ? 0 : sorted[(int) Math.min(length - 1, part * length)];
    }
}
