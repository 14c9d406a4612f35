package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.FollowUpSteps;
import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Questions;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.DraftJournal;
import com.elios.interview.domain.port.store.QuestionRepository;

/// Gives the question to answer now, with what was already written: a follow-up question that is
/// open before the next one. An interview that was paused goes on.
public final class AskNextQuestion {
    private final Interviews interviews;
    private final FollowUpSteps followUps;
    private final Questions questions;
    private final DraftJournal drafts;

    public AskNextQuestion(
            Interviews interviews,
            FollowUpSteps followUps,
            QuestionRepository questions,
            DraftJournal drafts) {
        this.interviews = interviews;
        this.followUps = followUps;
        this.questions = new Questions(questions);
        this.drafts = drafts;
    }

    public NextQuestion execute(InterviewId id) {
        var found = interviews.require(id);
        var interview = found.paused() ? interviews.step(id, i -> i.resume()) : found;
        return followUps
                .open(interview)
                .<NextQuestion>map(answer -> more(interview, answer))
                .orElseGet(() -> next(interview));
    }

    private NextQuestion more(Interview interview, Answer answer) {
        var place = new DraftPlace(answer.index(), answer.followUps().size());
        return new NextQuestion.AskMore(
                interview,
                questions.require(answer.questionId()),
                answer,
                drafts.find(interview.id(), place).orElse(Draft.EMPTY));
    }

    private NextQuestion next(Interview interview) {
        if (interview.current().isEmpty()) {
            return new NextQuestion.NoneLeft(interview);
        }
        var question = questions.require(interview.current().get().questionId());
        int index = interview.position();
        var draft = drafts.find(interview.id(), DraftPlace.ofQuestion(index)).orElse(Draft.EMPTY);
        return new NextQuestion.Ask(interview, index, question, draft);
    }
}
