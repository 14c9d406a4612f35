package com.elios.interview.application.usecase.bank;

import com.elios.interview.domain.port.store.QuestionRepository;

/// Says how many questions the bank has to ask.
public final class CountQuestions {
    private final QuestionRepository questions;

    public CountQuestions(QuestionRepository questions) {
        this.questions = questions;
    }

    public int execute() {
        return questions.countActive();
    }
}
