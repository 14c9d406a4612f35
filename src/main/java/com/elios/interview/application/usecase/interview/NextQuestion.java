package com.elios.interview.application.usecase.interview;

import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.question.Question;

/// Where an interview stands.
public sealed interface NextQuestion {
    Interview interview();

    /// A question to answer.
    ///
    /// @param draft what was written before the interview was left; empty at first
    record Ask(Interview interview, int index, Question question, Draft draft)
            implements NextQuestion {
        public int total() {
            return interview.questions().size();
        }
    }

    /// Every question is answered or skipped; the interview can be completed, or is.
    record NoneLeft(Interview interview) implements NextQuestion {}
}
