package com.elios.interview.domain.model.interview;

import com.elios.interview.domain.model.question.QuestionId;
import java.util.Objects;

/// A question in a plan, with the reason why it is there.
public record PlannedQuestion(QuestionId questionId, SelectionReason reason) {
    public PlannedQuestion {
        Objects.requireNonNull(questionId);
        Objects.requireNonNull(reason);
    }
}
