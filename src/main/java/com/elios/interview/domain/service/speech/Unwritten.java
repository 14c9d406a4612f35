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

/// A stretch of a recording in which somebody speaks and of which nothing was understood: a take
/// from its last understood word to its end.
///
/// @param from in the recording
public record Unwritten(Duration from, Sound sound) {
    /// Less speech than this, 0.3 s, is the end of a word that was understood, or a cough.
    private static final int LEAST_FRAMES = 15;

    /// In the order in which they were said.
    ///
    /// @param speech asked for every frame of a stretch in turn
    public static List<Unwritten> of(Recorded recorded, Predicate<Frame> speech) {
        var found = new ArrayList<Unwritten>();
        var takes = recorded.takes().isEmpty() ? List.of(Duration.ZERO) : recorded.takes();
        for (int i = 0; i < takes.size(); i++) {
            var last = i + 1 == takes.size();
            var end = last ? recorded.sound().length() : takes.get(i + 1);
            var from = understoodUntil(recorded, takes.get(i), end);
            var sound = part(recorded.sound(), from, end);
            if (Frame.cut(sound).stream().filter(speech).limit(LEAST_FRAMES).count()
                    == LEAST_FRAMES) {
                found.add(new Unwritten(from, sound));
            }
        }
        return found;
    }

    private static Duration understoodUntil(Recorded recorded, Duration start, Duration end) {
        return recorded.transcript().utterances().stream()
                .filter(utterance -> utterance.from().compareTo(end) < 0)
                .map(Utterance::to)
                .filter(to -> to.compareTo(start) > 0)
                .max(Duration::compareTo)
                .map(to -> to.compareTo(end) > 0 ? end : to)
                .orElse(start);
    }

    private static Sound part(Sound sound, Duration from, Duration to) {
        int length = sound.samples().length;
        int first = (int) Math.min(length, Sound.sampleAt(from, sound.rate()));
        int end = Math.clamp(Sound.sampleAt(to, sound.rate()), first, length);
        return new Sound(sound.rate(), Arrays.copyOfRange(sound.samples(), first, end));
    }
}
