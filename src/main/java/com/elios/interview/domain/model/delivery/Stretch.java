package com.elios.interview.domain.model.delivery;

import java.time.Duration;

/// A part of a recording, from its beginning.
public record Stretch(Duration from, Duration to) {
    public Stretch {
        if (from.isNegative() || to.compareTo(from) < 0) {
            throw new IllegalArgumentException("no such time: " + from + ", " + to);
        }
    }

    public Duration length() {
        return to.minus(from);
    }
}
