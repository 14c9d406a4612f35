package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.QuestionGenerator;
import com.elios.interview.domain.port.QuestionOrder;
import com.elios.interview.domain.port.service.Errand;
import java.util.Comparator;
import java.util.Optional;

/// Takes the question of the bank that fits best and is not taken: of the type first, then on the
/// topic, then of the difficulty.
public final class LocalQuestionGenerator implements QuestionGenerator {
    @Override
    public Optional<Made<Question>> generate(QuestionOrder order, Errand errand) {
        return order.known().stream()
                .filter(question -> !order.taken().contains(question.id()))
                .filter(question -> question.type() == order.type())
                .min(
                        Comparator.comparingInt((Question question) -> distance(question, order))
                                .thenComparing(Question::key))
                .map(Made::here);
    }

    private static int distance(Question question, QuestionOrder order) {
        int topic =
                question.mainSkill().equals(order.skill())
                        ? 0
                        : question.skills().contains(order.skill()) ? 1 : 2;
        int difficulty = Math.abs(question.difficulty().level() - order.difficulty().level());
        return 10 * topic + difficulty;
    }
}
