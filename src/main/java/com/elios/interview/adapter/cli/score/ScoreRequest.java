package com.elios.interview.adapter.cli.score;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import org.jspecify.annotations.Nullable;

/// What a line of input asks for.
sealed interface ScoreRequest {
    /// The line's `id` as JSON, exactly as it was given; null where there is none.
    @Nullable String id();

    record Valid(@Nullable String id, AnswerToEvaluate answer) implements ScoreRequest {}

    record Invalid(@Nullable String id, Problem problem) implements ScoreRequest {}
}
