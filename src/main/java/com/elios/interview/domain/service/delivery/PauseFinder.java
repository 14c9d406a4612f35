package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Pause;
import com.elios.interview.domain.service.delivery.signal.PitchTrack;
import com.elios.interview.domain.service.delivery.signal.VoiceActivity;
import com.elios.interview.domain.service.delivery.words.SentenceEnds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds pauses and tells what kind they are: by the words around them where those tell, else by
/// the melody, which falls to the bottom of the voice where a sentence ends and stays up where
/// somebody stalls.
final class PauseFinder {
    /// A quarter of a second, below which a silence belongs to the sounds around it (Goldman-Eisler
    /// 1968); in frames.
    static final int SHORTEST = 25;

    private static final int HEARD_BEFORE = 40;
    private static final int TAIL = 12;
    private static final int FEWEST = 5;
    private static final double BOTTOM = 0.25;
    private static final double UP = 0.45;

    private final VoiceActivity voice;
    private final float[] pitch;
    private final float[] sorted;
    private final @Nullable SentenceEnds ends;

    PauseFinder(VoiceActivity voice, float[] pitch, @Nullable SentenceEnds ends) {
        this.voice = voice;
        this.pitch = pitch;
        this.ends = ends;
        sorted = PitchTrack.voiced(pitch);
    }

    List<Pause> find(Takes takes) {
        var pauses = new ArrayList<Pause>();
        for (var take : takes.spoken()) {
            if (take.first() - take.start() >= SHORTEST) {
                pauses.add(
                        pause(
                                take.start(),
                                take.first(),
                                Pause.PauseKind.THINKING,
                                Pause.PauseBasis.PLACE));
            }
            addWithin(take, pauses);
        }
        return pauses;
    }

    private void addWithin(Takes.Take take, List<Pause> pauses) {
        int at = take.first();
        while (at < take.last()) {
            int start = voice.next(at, take.last(), false);
            int end = voice.next(start, take.last(), true);
            if (end - start >= SHORTEST) {
                pauses.add(told(start, end));
            }
            at = end;
        }
    }

    private Pause told(int start, int end) {
        if (ends != null) {
            var ended = ends.at(Takes.time((start + end) / 2));
            if (ended.isPresent()) {
                return pause(start, end, kind(ended.get()), Pause.PauseBasis.WORDS);
            }
        }
        double height = heightBefore(start);
        return height <= BOTTOM || height >= UP
                ? pause(start, end, kind(height <= BOTTOM), Pause.PauseBasis.MELODY)
                : pause(start, end, Pause.PauseKind.UNTOLD, Pause.PauseBasis.NOTHING);
    }

    /// Where the last voiced frames are among all, 0 to 1; not a number where there are too few.
    private double heightBefore(int start) {
        var last = new float[TAIL];
        int count = 0;
        for (int i = start - 1; i >= Math.max(0, start - HEARD_BEFORE) && count < TAIL; i--) {
            if (pitch[i] > 0) {
                last[count++] = pitch[i];
            }
        }
        if (count < FEWEST) {
            return Double.NaN;
        }
        Arrays.sort(last, 0, count);
        int place = Arrays.binarySearch(sorted, last[count / 2]);
        return (double) Math.abs(place) / sorted.length;
    }

    private static Pause.PauseKind kind(boolean ended) {
        return ended ? Pause.PauseKind.BETWEEN_SENTENCES : Pause.PauseKind.STALL;
    }

    private static Pause pause(int start, int end, Pause.PauseKind kind, Pause.PauseBasis basis) {
        return new Pause(Takes.time(start), Takes.time(end), kind, basis);
    }
}
