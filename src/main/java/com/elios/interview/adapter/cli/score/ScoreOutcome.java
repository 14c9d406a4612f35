package com.elios.interview.adapter.cli.score;

import com.elios.interview.domain.model.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/// What came of a line of input.
sealed interface ScoreOutcome {
    /// The line's `id` as JSON, or null.
    @Nullable String id();

    record Evaluated(@Nullable String id, Evaluation evaluation) implements ScoreOutcome {}

    /// @param line counted from 1
    record Refused(@Nullable String id, Problem problem, long line) implements ScoreOutcome {}
}
