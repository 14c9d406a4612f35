package com.elios.interview.domain.model.interview;

import java.time.Duration;
import java.util.Objects;

/// An answer that has not been submitted.
///
/// @param elapsed time spent on the question so far, not negative
public record Draft(String text, Duration elapsed) {
    public static final Draft EMPTY = new Draft("", Duration.ZERO);

    public Draft {
        Objects.requireNonNull(text);
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("negative time: " + elapsed);
        }
    }
}
