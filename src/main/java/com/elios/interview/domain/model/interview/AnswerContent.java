package com.elios.interview.domain.model.interview;

import java.util.Objects;

/// What was given in reply to a question.
public sealed interface AnswerContent {
    /// A typed answer, as it was submitted; may be empty.
    record Typed(String text) implements AnswerContent {
        public Typed {
            Objects.requireNonNull(text);
        }
    }

    /// No answer.
    record Skipped(SkipReason reason) implements AnswerContent {
        public Skipped {
            Objects.requireNonNull(reason);
        }
    }
}
