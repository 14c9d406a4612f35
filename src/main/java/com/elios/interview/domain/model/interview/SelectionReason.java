package com.elios.interview.domain.model.interview;

import com.elios.interview.domain.model.cv.SourceLine;
import java.util.Objects;

/// Why a question is in the plan; shown to the person.
public sealed interface SelectionReason {
    /// The CV names the skill.
    record NamedInCv(String skill, SourceLine source) implements SelectionReason {
        public NamedInCv {
            Objects.requireNonNull(skill);
            Objects.requireNonNull(source);
        }
    }

    /// The question is close in meaning to what the CV is about.
    record CloseToCv(String skill) implements SelectionReason {
        public CloseToCv {
            Objects.requireNonNull(skill);
        }
    }

    /// The person chose the topic.
    record ChosenTopic(String skill) implements SelectionReason {
        public ChosenTopic {
            Objects.requireNonNull(skill);
        }
    }

    /// Every interview asks how the person works with others.
    record WorkingStyle(String skill) implements SelectionReason {
        public WorkingStyle {
            Objects.requireNonNull(skill);
        }
    }

    /// It adds a topic to a mixed practice.
    record Variety(String skill) implements SelectionReason {
        public Variety {
            Objects.requireNonNull(skill);
        }
    }

    String skill();
}
