package com.elios.interview.domain.model.interview;

import java.time.Duration;
import java.util.Objects;

/// An answer that has not been submitted.
///
/// @param notes what the person jotted down beside it, for nobody else; no part of the answer
/// @param elapsed time spent on the question so far, not negative
public record Draft(String text, String notes, Duration elapsed) {
    public static final Draft EMPTY = new Draft("", Duration.ZERO);

    public Draft {
        Objects.requireNonNull(text);
        Objects.requireNonNull(notes);
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("negative time: " + elapsed);
        }
    }

    /// Without notes.
    public Draft(String text, Duration elapsed) {
        this(text, "", elapsed);
    }

    /// The answer goes on, beside the same notes.
    public Draft rewritten(String newText, Duration newElapsed) {
        return new Draft(newText, notes, newElapsed);
    }
}
