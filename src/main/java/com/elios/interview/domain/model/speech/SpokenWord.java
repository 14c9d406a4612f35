package com.elios.interview.domain.model.speech;

import java.time.Duration;
import java.util.Objects;

/// One word and when it was said, from the beginning of the recording.
public record SpokenWord(String text, Duration from, Duration to) {
    public SpokenWord {
        Objects.requireNonNull(text);
        if (from.isNegative() || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("no such time: " + from + ", " + to);
        }
    }
}
