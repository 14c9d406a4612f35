package com.elios.interview.domain.model.question;

import java.util.Objects;

/// One idea that a complete answer contains.
///
/// @param weight share of this point against the others; positive
public record KeyPoint(String text, double weight) {
    public KeyPoint {
        Objects.requireNonNull(text);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a key point needs a text");
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight must be positive: " + weight);
        }
    }
}
