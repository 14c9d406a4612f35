package com.elios.interview.domain.model.delivery;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Words said again, or a start that was given up, as they stand in the transcript.
///
/// @param words all that were said, such as `I was I was`
/// @param first number of the first word in the transcript, from 0
/// @param from null where words have no times
public record Repetition(
        RepetitionKind kind,
        String words,
        int first,
        @Nullable Duration from,
        @Nullable Duration to) {
    public Repetition {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(words);
        if (first < 0 || (from == null) != (to == null)) {
            throw new IllegalArgumentException("no such place: " + first);
        }
    }

    public enum RepetitionKind {
        WORD,
        PHRASE,
        /// A word that breaks off, written with a dash.
        CUT_OFF,
        /// Begun again with the same word and then otherwise: “I went, I was going”.
        RESTART
    }
}
