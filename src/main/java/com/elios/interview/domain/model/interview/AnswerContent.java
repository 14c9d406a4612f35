package com.elios.interview.domain.model.interview;

import com.elios.interview.domain.model.delivery.Speech;
import java.util.Objects;

/// What was given in reply to a question.
public sealed interface AnswerContent {
    /// Words.
    sealed interface Said extends AnswerContent {
        /// As it was submitted, and as it is scored; may be empty.
        String text();
    }

    record Typed(String text) implements Said {
        public Typed {
            Objects.requireNonNull(text);
        }
    }

    /// @param text what was understood, as the person corrected it
    record Spoken(String text, Speech speech) implements Said {
        public Spoken {
            Objects.requireNonNull(text);
            Objects.requireNonNull(speech);
        }
    }

    /// No answer.
    record Skipped(SkipReason reason) implements AnswerContent {
        public Skipped {
            Objects.requireNonNull(reason);
        }
    }
}
