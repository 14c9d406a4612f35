package com.elios.interview.domain.model.speech;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A stretch of speech, as it was finally understood.
///
/// @param from from the beginning of the recording
/// @param words with their times; empty where the recogniser gives none
/// @param confidence of the recogniser in it, 0 to 1; null where it gives none
public record Utterance(
        Duration from,
        Duration to,
        String text,
        List<SpokenWord> words,
        @Nullable Double confidence,
        Recognizer by) {
    public Utterance {
        Objects.requireNonNull(text);
        Objects.requireNonNull(by);
        words = List.copyOf(words);
        if (from.isNegative() || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("no such time: " + from + ", " + to);
        }
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("out of range: " + confidence);
        }
    }
}
