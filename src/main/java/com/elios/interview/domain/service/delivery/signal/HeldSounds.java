package com.elios.interview.domain.service.delivery.signal;

import java.util.ArrayList;
import java.util.List;

/// Finds sounds that are held: voiced, of one pitch and one colour for longer than a syllable has
/// (after Goto, Itou and Hayamizu 1999, *A real-time filled pause detection system for spontaneous
/// speech recognition*, who use the same two signs).
public final class HeldSounds {
    /// Frames that a frame is compared over.
    private static final int APART = 5;
    /// The root mean square of the difference in colour between two frames, in dB.
    private static final double SAME_COLOUR = 3.6;
    /// In octaves: half a semitone and a bit.
    private static final double SAME_PITCH = 0.06;
    /// In octaves, over the whole sound.
    private static final double WHOLE_PITCH = 0.2;
    /// As from “uh” to “m”.
    private static final int BREAK = 8;
    private static final int SHORTEST = 22;
    private static final int SURE = 30;
    private static final int SURE_ALONE = 45;
    private static final int BESIDE = 20;
    private static final int LOWEST_BANDS = 8;

    private final Frames frames;
    private final VoiceActivity voice;
    private final float[] pitch;

    public HeldSounds(Frames frames, VoiceActivity voice, float[] pitch) {
        this.frames = frames;
        this.voice = voice;
        this.pitch = pitch;
    }

    /// @param to one past its last frame
    public record Held(int from, int to, boolean sure) {}

    public List<Held> find() {
        var found = new ArrayList<Held>();
        int frame = 0;
        while (frame < pitch.length) {
            if (!steady(frame)) {
                frame++;
                continue;
            }
            int end = end(frame);
            int from = Math.max(0, frame - APART / 2);
            int to = Math.min(pitch.length, end + APART / 2);
            if (to - from >= SHORTEST && level(frame, end)) {
                found.add(new Held(from, to, sure(from, to)));
            }
            frame = end;
        }
        return found;
    }

    private int end(int start) {
        int last = start;
        for (int i = start; i < pitch.length && i - last <= BREAK && pitch[i] > 0; i++) {
            last = steady(i) ? i : last;
        }
        return last + 1;
    }

    private boolean sure(int from, int to) {
        int length = to - from;
        boolean beside = silent(from - BESIDE, from) || silent(to, to + BESIDE);
        return length >= SURE_ALONE || (length >= SURE && beside);
    }

    /// No more than a third of the frames is speech.
    private boolean silent(int from, int to) {
        int spoken = 0;
        for (int i = from; i < to; i++) {
            spoken += voice.at(i) ? 1 : 0;
        }
        return 3 * spoken <= to - from;
    }

    private boolean level(int from, int to) {
        float low = Float.MAX_VALUE;
        float high = 0;
        for (int i = from; i < to; i++) {
            if (pitch[i] > 0) {
                low = Math.min(low, pitch[i]);
                high = Math.max(high, pitch[i]);
            }
        }
        return octaves(low, high) <= WHOLE_PITCH;
    }

    private boolean steady(int frame) {
        int before = frame - APART / 2;
        int after = before + APART;
        if (before < 0 || after >= pitch.length || pitch[before] == 0 || pitch[after] == 0) {
            return false;
        }
        return Math.abs(octaves(pitch[before], pitch[after])) <= SAME_PITCH
                && colourChange(before, after) <= SAME_COLOUR;
    }

    private double colourChange(int one, int other) {
        double sum = 0;
        double squares = 0;
        for (int band = 0; band < LOWEST_BANDS; band++) {
            double change = frames.band(one, band) - frames.band(other, band);
            sum += change;
            squares += change * change;
        }
        double mean = sum / LOWEST_BANDS;
        return Math.sqrt(Math.max(0, squares / LOWEST_BANDS - mean * mean));
    }

    private static double octaves(float from, float to) {
        return Math.log(to / from) / Math.log(2);
    }
}
