package com.elios.interview.application.assisting;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.QuestionGenerator;
import com.elios.interview.domain.port.QuestionOrder;
import com.elios.interview.domain.port.service.Errand;
import java.util.Optional;

/// A question by the language model, or of the bank.
public final class AssistedQuestions implements QuestionGenerator {
    private final Assistance assistance;
    private final QuestionGenerator service;
    private final QuestionGenerator here;

    public AssistedQuestions(
            Assistance assistance, QuestionGenerator service, QuestionGenerator here) {
        this.assistance = assistance;
        this.service = service;
        this.here = here;
    }

    @Override
    public Optional<Made<Question>> generate(QuestionOrder order, Errand errand) {
        if (!assistance.isChosen()) {
            return here.generate(order, errand);
        }
        return assistance.asked(
                () -> service.generate(order, errand),
                e -> here.generate(order, errand).map(made -> Assistance.instead(made, e)));
    }
}
