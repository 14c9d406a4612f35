package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.service.delivery.signal.Frames;
import com.elios.interview.domain.service.delivery.signal.VoiceActivity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The takes that a recording was joined from, and where in each somebody begins and ends to speak.
/// Takes without speech are left out.
///
/// @param frames of the whole recording
record Takes(List<Take> spoken, int frames) {
    /// In frames.
    ///
    /// @param first frame of speech
    /// @param last one past the last frame of speech
    record Take(int start, int first, int last) {}

    /// @param starts rising; the beginning of the recording need not be among them, and those after
    ///     its end are left out
    static Takes of(VoiceActivity voice, List<Duration> starts) {
        var seams = seams(starts, voice.frames());
        var takes = new ArrayList<Take>();
        for (int i = 0; i + 1 < seams.size(); i++) {
            int start = seams.get(i);
            int end = seams.get(i + 1);
            int first = voice.next(start, end, true);
            if (first < end) {
                int last = end;
                while (!voice.at(last - 1)) {
                    last--;
                }
                takes.add(new Take(start, first, last));
            }
        }
        return new Takes(List.copyOf(takes), voice.frames());
    }

    private static List<Integer> seams(List<Duration> starts, int frames) {
        var seams = new ArrayList<Integer>();
        seams.add(0);
        for (var start : starts) {
            long frame = start.toMillis() * Frames.RATE / 1000;
            if (start.isNegative() || frame < seams.getLast()) {
                throw new IllegalArgumentException("takes do not follow each other: " + starts);
            }
            if (frame > seams.getLast() && frame < frames) {
                seams.add((int) frame);
            }
        }
        seams.add(frames);
        return seams;
    }

    boolean isEmpty() {
        return spoken.isEmpty();
    }

    /// From the first to the last speech of each take, in frames.
    int turn() {
        return spoken.stream().mapToInt(take -> take.last() - take.first()).sum();
    }

    /// Silence at the end, in frames.
    int tail() {
        return spoken.isEmpty() ? frames : frames - spoken.getLast().last();
    }

    static Duration time(int frames) {
        return Duration.ofMillis(frames * 1000L / Frames.RATE);
    }
}
