package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers that are wrong without anybody's having graded them. The same answers give the same.
public final class WrongAnswers {
    /// Share of the full grade from which an answer is good.
    static final double GOOD = 0.9;

    /// How many are set under each question.
    private static final int EACH = 5;

    private WrongAnswers() {}

    /// Good answers, set under other questions of their set.
    public static List<GradedAnswer> elsewhere(List<GradedAnswer> graded) {
        List<GradedAnswer> wrong = new ArrayList<>();
        for (var questions : bySet(graded)) {
            int stride = Math.max(1, questions.size() / (EACH + 1));
            for (int i = 0; i < questions.size(); i++) {
                for (int step = 1; step <= EACH; step++) {
                    var others = questions.get((i + step * stride) % questions.size());
                    var question = questions.get(i).getFirst();
                    var good = others.stream().filter(a -> a.grade() >= GOOD).toList();
                    if (!good.isEmpty() && differ(question, others.getFirst())) {
                        var other = good.get(step % good.size());
                        wrong.add(answered(question, other.answer().answer()));
                    }
                }
            }
        }
        return List.copyOf(wrong);
    }

    /// Each question in place of an answer to it.
    public static List<GradedAnswer> pastedBack(List<GradedAnswer> graded) {
        return bySet(graded).stream()
                .flatMap(List::stream)
                .map(List::getFirst)
                .map(row -> answered(row, row.answer().question()))
                .toList();
    }

    private static boolean differ(GradedAnswer question, GradedAnswer other) {
        return !question.answer().question().equals(other.answer().question())
                && !question.answer().references().equals(other.answer().references());
    }

    private static GradedAnswer answered(GradedAnswer row, String text) {
        var given = row.answer();
        return new GradedAnswer(
                row.set(),
                row.question(),
                new AnswerToEvaluate(
                        given.question(),
                        given.type(),
                        given.references(),
                        given.keyPoints(),
                        text),
                0,
                Verdict.OTHER);
    }

    private static List<List<List<GradedAnswer>>> bySet(List<GradedAnswer> graded) {
        Map<String, Map<String, List<GradedAnswer>>> sets = new LinkedHashMap<>();
        for (var answer : graded) {
            sets.computeIfAbsent(answer.set(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(answer.question(), _ -> new ArrayList<>())
                    .add(answer);
        }
        return sets.values().stream().map(questions -> List.copyOf(questions.values())).toList();
    }
}
