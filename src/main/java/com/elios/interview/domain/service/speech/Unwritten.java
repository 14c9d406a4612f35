package com.elios.interview.domain.service.speech;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// A stretch of a recording in which somebody speaks and of which nothing was understood: before an
/// utterance of a take, or from its last one to its end.
///
/// @param from in the recording
public record Unwritten(Duration from, Sound sound) {
    /// Less speech than this at the end of a take, 0.3 s, is the end of a word that was understood,
    /// or a cough.
    private static final int LEAST_AT_END = 15;

    /// Less than this before an utterance, 2 s, may be a filler, which recognisers leave out.
    private static final int LEAST_BEFORE = 100;

    /// In the order in which they were said.
    ///
    /// @param speech asked for every frame of a stretch in turn
    public static List<Unwritten> of(Recorded recorded, Predicate<Frame> speech) {
        var found = new ArrayList<Unwritten>();
        var takes = recorded.takes().isEmpty() ? List.of(Duration.ZERO) : recorded.takes();
        for (int i = 0; i < takes.size(); i++) {
            var last = i + 1 == takes.size();
            var end = last ? recorded.sound().length() : takes.get(i + 1);
            var from = takes.get(i);
            for (var utterance : within(recorded, from, end)) {
                add(found, recorded, from, utterance.from(), LEAST_BEFORE, speech);
                from = later(from, utterance.to());
            }
            add(found, recorded, from, end, LEAST_AT_END, speech);
        }
        return found;
    }

    /// Those that have a part in the take.
    private static List<Utterance> within(Recorded recorded, Duration start, Duration end) {
        return recorded.transcript().utterances().stream()
                .filter(utterance -> utterance.from().compareTo(end) < 0)
                .filter(utterance -> utterance.to().compareTo(start) > 0)
                .toList();
    }

    private static void add(
            List<Unwritten> found,
            Recorded recorded,
            Duration from,
            Duration to,
            int least,
            Predicate<Frame> speech) {
        var sound = part(recorded.sound(), from, to);
        if (Frame.cut(sound).stream().filter(speech).limit(least).count() == least) {
            found.add(new Unwritten(from, sound));
        }
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Sound part(Sound sound, Duration from, Duration to) {
        int length = sound.samples().length;
        int first = (int) Math.min(length, Sound.sampleAt(from, sound.rate()));
        int end = Math.clamp(Sound.sampleAt(to, sound.rate()), first, length);
        return new Sound(sound.rate(), Arrays.copyOfRange(sound.samples(), first, end));
    }
}
