package com.elios.interview.application.usecase.interview;

import com.elios.interview.application.interviewing.Interviews;
import com.elios.interview.application.interviewing.Questions;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.DraftJournal;
import com.elios.interview.domain.port.store.QuestionRepository;

/// Gives the question to answer now, with what was already written. An interview that was paused
/// goes on.
public final class AskNextQuestion {
    private final Interviews interviews;
    private final Questions questions;
    private final DraftJournal drafts;

    public AskNextQuestion(
            Interviews interviews, QuestionRepository questions, DraftJournal drafts) {
        this.interviews = interviews;
        this.questions = new Questions(questions);
        this.drafts = drafts;
    }

    public NextQuestion execute(InterviewId id) {
        var found = interviews.require(id);
        var interview = found.paused() ? interviews.step(id, i -> i.resume()) : found;
        if (interview.current().isEmpty()) {
            return new NextQuestion.NoneLeft(interview);
        }
        var questionId = interview.current().get().questionId();
        var question = questions.require(questionId);
        int index = interview.position();
        var draft = drafts.find(id, index).orElse(Draft.EMPTY);
        return new NextQuestion.Ask(interview, index, question, draft);
    }
}
