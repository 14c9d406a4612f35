package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds other questions on the ground of one that left something open.
final class Related {
    static final int MOST = 3;

    private Related() {}

    /// By skill, kind, difficulty and closeness in meaning, in this order: the question's own main
    /// skill before one that it only touches. After a low score nothing harder comes before what is
    /// not, and the easiest is to be taken first.
    ///
    /// @param bank questions to choose from
    /// @param closeness in meaning; a question that is not in it counts as 0
    static List<Question> to(
            Question question,
            boolean low,
            List<Question> bank,
            Map<QuestionId, Double> closeness) {
        int level = question.difficulty().level();
        var order =
                Comparator.comparing((Question it) -> !it.mainSkill().equals(question.mainSkill()))
                        .thenComparing(it -> it.type() != question.type())
                        .thenComparing(it -> low && it.difficulty().level() > level)
                        .thenComparingInt(it -> Math.abs(it.difficulty().level() - level))
                        .thenComparingDouble(it -> -closeness.getOrDefault(it.id(), 0.0))
                        .thenComparing(Question::key);
        var chosen =
                bank.stream()
                        .filter(it -> !it.key().equals(question.key()))
                        .filter(it -> it.skills().contains(question.mainSkill()))
                        .sorted(order)
                        .limit(MOST)
                        .toList();
        return low
                ? chosen.stream().sorted(Comparator.comparing(Question::difficulty)).toList()
                : chosen;
    }
}
