package com.elios.interview.domain.model.report;

import java.time.Instant;
import java.util.Objects;

/// A question that was answered before: first answer against first answer.
///
/// @param index the question's place in this interview, from 0
/// @param before score of the last answer to it in an earlier interview, 0 to 100
/// @param now score of this answer, 0 to 100
/// @param at when the earlier interview ended
public record Attempt(int index, double before, double now, Instant at, Direction direction) {
    public Attempt {
        Objects.requireNonNull(at);
        Objects.requireNonNull(direction);
    }
}
