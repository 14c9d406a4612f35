package com.elios.interview.domain.model.probing;

import com.elios.interview.domain.model.evaluation.Evaluation;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person did with a follow-up question.
public sealed interface Reply {
    /// It was answered.
    ///
    /// @param evaluation of all that was said up to here, the first answer included; null while it
    ///     is still owed
    record Said(String text, Instant submittedAt, Duration elapsed, @Nullable Evaluation evaluation)
            implements Reply {
        public Said {
            Objects.requireNonNull(submittedAt);
            if (text.isBlank() || elapsed.isNegative()) {
                throw new IllegalArgumentException("no words, or negative time");
            }
        }

        public Said evaluated(Evaluation result) {
            return new Said(text, submittedAt, elapsed, Objects.requireNonNull(result));
        }
    }

    /// It was left without an answer.
    record Passed(Instant at) implements Reply {
        public Passed {
            Objects.requireNonNull(at);
        }
    }
}
