package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.AnswerSteps;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.SkipReason;
import java.time.Duration;

/// Leaves the current question without an answer; it stays out of every mean.
public final class SkipQuestion {
    private final AnswerSteps steps;

    public SkipQuestion(AnswerSteps steps) {
        this.steps = steps;
    }

    public Answer execute(InterviewId id, int index, SkipReason reason, Duration elapsed) {
        return steps.take(id, index, new AnswerContent.Skipped(reason), elapsed);
    }
}
