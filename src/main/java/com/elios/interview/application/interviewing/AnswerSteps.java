package com.elios.interview.application.interviewing;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.AnswerRepository;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.time.Clock;
import java.time.Duration;

/// Keeps an answer together with the interview's step to the next question: both or neither.
public final class AnswerSteps {
    private final Interviews interviews;
    private final AnswerRepository answers;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public AnswerSteps(
            Interviews interviews, AnswerRepository answers, UnitOfWork unitOfWork, Clock clock) {
        this.interviews = interviews;
        this.answers = answers;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public Answer take(InterviewId id, int index, AnswerContent content, Duration elapsed) {
        return unitOfWork.call(
                () -> {
                    var before = interviews.require(id);
                    var after = Interviews.apply(before, i -> i.answered(index));
                    var answer = answer(before, index, content, elapsed);
                    answers.save(answer);
                    interviews.keep(after);
                    return answer;
                });
    }

    private Answer answer(Interview interview, int index, AnswerContent content, Duration elapsed) {
        return new Answer(
                AnswerId.create(),
                interview.id(),
                index,
                interview.questions().get(index).questionId(),
                content,
                clock.instant(),
                elapsed,
                null);
    }
}
