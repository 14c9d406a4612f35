package com.elios.interview.application.usecase.bank;

import com.elios.interview.application.bank.QuestionBank;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;

/// Names the topics that the bank has technical questions for, in alphabetical order.
public final class ListTopics {
    private final QuestionBank bank;

    public ListTopics(QuestionBank bank) {
        this.bank = bank;
    }

    public List<String> execute() {
        return bank.active().stream()
                .filter(question -> question.type() == QuestionType.TECHNICAL)
                .map(Question::mainSkill)
                .distinct()
                .sorted()
                .toList();
    }
}
