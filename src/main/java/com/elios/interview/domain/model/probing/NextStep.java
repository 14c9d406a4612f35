package com.elios.interview.domain.model.probing;

import java.util.Objects;

/// What follows an answer.
public sealed interface NextStep {
    /// One more question.
    record Ask(Probe probe) implements NextStep {
        public Ask {
            Objects.requireNonNull(probe);
        }
    }

    /// No more questions, and why.
    record Stop(StopReason reason) implements NextStep {
        public Stop {
            Objects.requireNonNull(reason);
        }
    }

    /// Follow-up questions have no place here: they are off, or there is no score to build on.
    record None() implements NextStep {}
}
