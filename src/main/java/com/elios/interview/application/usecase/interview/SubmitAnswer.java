package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.AnswerSteps;
import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import java.time.Duration;

/// Takes the answer to the current question, as a spoken one where it was recorded, and evaluates
/// it. The answer is durable before the evaluation begins; should that fail or be cut off, the
/// answer stays and is evaluated later.
public final class SubmitAnswer {
    private final AnswerSteps steps;
    private final Evaluations evaluations;
    private final SpokenAnswers spoken;

    public SubmitAnswer(AnswerSteps steps, Evaluations evaluations, SpokenAnswers spoken) {
        this.steps = steps;
        this.evaluations = evaluations;
        this.spoken = spoken;
    }

    /// @param index the question's place in the interview, from 0; must be the current one
    /// @param elapsed time spent on the question
    public Answer execute(InterviewId id, int index, String text, Duration elapsed) {
        var content =
                spoken.speech(id, DraftPlace.ofQuestion(index))
                        .<AnswerContent>map(how -> new AnswerContent.Spoken(text, how))
                        .orElseGet(() -> new AnswerContent.Typed(text));
        var answer = steps.take(id, index, content, elapsed);
        return evaluations.finished(answer);
    }
}
