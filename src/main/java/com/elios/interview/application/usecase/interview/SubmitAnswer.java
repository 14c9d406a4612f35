package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.AnswerSteps;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.InterviewId;
import java.time.Duration;

/// Takes the answer to the current question and evaluates it. The answer is durable before the
/// evaluation begins; should that fail or be cut off, the answer stays and is evaluated later.
public final class SubmitAnswer {
    private final AnswerSteps steps;
    private final Evaluations evaluations;

    public SubmitAnswer(AnswerSteps steps, Evaluations evaluations) {
        this.steps = steps;
        this.evaluations = evaluations;
    }

    /// @param index the question's place in the interview, from 0; must be the current one
    /// @param elapsed time spent on the question
    public Answer execute(InterviewId id, int index, String text, Duration elapsed) {
        var answer = steps.take(id, index, new AnswerContent.Typed(text), elapsed);
        return evaluations.finished(answer);
    }
}
