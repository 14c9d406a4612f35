package com.elios.interview.domain.model.delivery;

import java.time.Duration;
import java.util.Objects;

/// Silence of a quarter of a second or more.
public record Pause(Duration from, Duration to, PauseKind kind, PauseBasis basis) {
    public Pause {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(basis);
        if (from.isNegative() || to.compareTo(from) <= 0) {
            throw new IllegalArgumentException("no such time: " + from + ", " + to);
        }
    }

    public Duration length() {
        return to.minus(from);
    }

    /// Silence at the end of a take is none of these: it is no pause.
    public enum PauseKind {
        /// Before the first speech of a take.
        THINKING,
        BETWEEN_SENTENCES,
        /// Within a sentence.
        STALL,
        /// Between two stretches of speech, where nothing tells which of the two it is.
        UNTOLD
    }

    /// What tells the kind.
    public enum PauseBasis {
        PLACE,
        WORDS,
        /// The melody of the voice before the pause.
        MELODY,
        NOTHING
    }
}
