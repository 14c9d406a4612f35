package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.InterviewId;

/// Asks the follow-up question that the last answer gives rise to. From then on it is open, and
/// [AskNextQuestion] comes back to it until it is answered or left. Asking twice is asking once.
public final class AskFollowUp {
    private final FollowUpSteps steps;

    public AskFollowUp(FollowUpSteps steps) {
        this.steps = steps;
    }

    /// @param index the question's place in the interview, from 0; must be the last answered
    public Answer execute(InterviewId id, int index) {
        return steps.ask(id, index);
    }
}
