package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.Evaluations;
import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.application.interviewing.SpokenAnswers;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.probing.Reply;
import java.time.Clock;
import java.time.Duration;

/// Takes the answer to the open follow-up question and evaluates it together with what was said
/// before. The answer is durable before the evaluation begins; should that fail or be cut off, the
/// answer stays and is evaluated later. Where nothing was written, the question is left.
public final class SubmitFollowUp {
    private final FollowUpSteps steps;
    private final Evaluations evaluations;
    private final SpokenAnswers spoken;
    private final Clock clock;

    public SubmitFollowUp(
            FollowUpSteps steps, Evaluations evaluations, SpokenAnswers spoken, Clock clock) {
        this.steps = steps;
        this.evaluations = evaluations;
        this.spoken = spoken;
        this.clock = clock;
    }

    /// @param index the question's place in the interview, from 0
    /// @param elapsed time spent on the follow-up question
    public Answer execute(InterviewId id, int index, String text, Duration elapsed) {
        return evaluations.finished(
                steps.reply(id, index, place -> reply(id, place, text, elapsed)));
    }

    private Reply reply(InterviewId id, DraftPlace place, String text, Duration elapsed) {
        var now = clock.instant();
        if (text.isBlank()) {
            return new Reply.Passed(now);
        }
        var said = new Reply.Said(text, now, elapsed, null);
        return spoken.speech(id, place).map(said::spoken).orElse(said);
    }
}
