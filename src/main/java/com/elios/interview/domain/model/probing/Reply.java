package com.elios.interview.domain.model.probing;

import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.model.evaluation.Evaluation;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a person did with a follow-up question.
public sealed interface Reply {
    /// It was answered.
    ///
    /// @param speech how it was spoken; null where it was typed
    /// @param evaluation of all that was said up to here, the first answer included; null while it
    ///     is still owed
    record Said(
            String text,
            @Nullable Speech speech,
            Instant submittedAt,
            Duration elapsed,
            @Nullable Evaluation evaluation)
            implements Reply {
        public Said {
            Objects.requireNonNull(submittedAt);
            if (text.isBlank() || elapsed.isNegative()) {
                throw new IllegalArgumentException("no words, or negative time");
            }
        }

        /// Typed.
        public Said(
                String text,
                Instant submittedAt,
                Duration elapsed,
                @Nullable Evaluation evaluation) {
            this(text, null, submittedAt, elapsed, evaluation);
        }

        public Said spoken(Speech how) {
            return new Said(text, how, submittedAt, elapsed, evaluation);
        }

        public Said evaluated(Evaluation result) {
            return new Said(text, speech, submittedAt, elapsed, Objects.requireNonNull(result));
        }
    }

    /// It was left without an answer.
    record Passed(Instant at) implements Reply {
        public Passed {
            Objects.requireNonNull(at);
        }
    }
}
