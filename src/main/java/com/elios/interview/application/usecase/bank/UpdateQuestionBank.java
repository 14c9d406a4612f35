package com.elios.interview.application.usecase.bank;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.QuestionBankSource;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.util.stream.Collectors;

/// Brings the stored bank to what this release of the product ships. Quick when it already is.
public final class UpdateQuestionBank {
    private final QuestionBankSource source;
    private final QuestionRepository questions;
    private final UnitOfWork unitOfWork;

    public UpdateQuestionBank(
            QuestionBankSource source, QuestionRepository questions, UnitOfWork unitOfWork) {
        this.source = source;
        this.questions = questions;
        this.unitOfWork = unitOfWork;
    }

    /// @return whether anything changed
    public boolean execute() {
        var shipped = source.load();
        var ids = shipped.stream().map(Question::id).collect(Collectors.toSet());
        if (questions.findActiveIds().equals(ids)) {
            return false;
        }
        unitOfWork.run(
                () -> {
                    questions.addAll(shipped);
                    questions.retireAllExcept(ids);
                });
        return true;
    }
}
