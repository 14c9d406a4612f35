package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.probing.Reply;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.time.Clock;

/// Leaves the follow-up question that is open or comes now without an answer; no more are asked
/// about that question.
public final class PassFollowUp {
    private final FollowUpSteps steps;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PassFollowUp(FollowUpSteps steps, UnitOfWork unitOfWork, Clock clock) {
        this.steps = steps;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /// @param index the question's place in the interview, from 0
    public Answer execute(InterviewId id, int index) {
        return unitOfWork.call(
                () -> {
                    var _ = steps.ask(id, index);
                    return steps.reply(id, index, new Reply.Passed(clock.instant()));
                });
    }
}
