package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.service.scoring.fit.GradedSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The rows of one set, the graded ones and after them the wrong ones that were made of them, and
/// the statistic of each figure for any scores of these rows.
final class SetRows {
    private final List<GradedSample> rows;
    private final int graded;
    private final int elsewhere;
    private final int[] questions;
    private final int questionCount;
    private final double[] grades;

    SetRows(
            List<GradedSample> graded,
            List<GradedSample> elsewhere,
            List<GradedSample> pastedBack) {
        this.graded = graded.size();
        this.elsewhere = elsewhere.size();
        rows = Stream.of(graded, elsewhere, pastedBack).flatMap(List::stream).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        questions =
                rows.stream()
                        .map(row -> row.graded().question())
                        .mapToInt(q -> places.computeIfAbsent(q, _ -> places.size()))
                        .toArray();
        questionCount = places.size();
        grades = gradedOnly(values(row -> row.graded().grade()));
    }

    int answers() {
        return graded;
    }

    int questions() {
        return questionCount;
    }

    double[] grades() {
        return grades.clone();
    }

    double[] values(ToDoubleFunction<GradedSample> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    /// @param scores one per row, of graded and wrong ones, as shares of the full score
    /// @return empty where the set does not allow the figure
    Optional<ToDoubleFunction<int[]>> statistic(Figure figure, double[] scores) {
        double[] given = gradedOnly(scores);
        var ofGraded = new Counted(Arrays.copyOf(questions, graded));
        return switch (figure) {
            case PEARSON -> Optional.of(ofGraded.pearson(given, grades));
            case SPEARMAN -> Optional.of(ofGraded.spearman(given, grades));
            case WITHIN_QUESTIONS -> Optional.of(ofGraded.within(given, grades));
            case MEAN_ERROR -> Optional.of(ofGraded.meanError(given, grades));
            case CORRECT -> above(scores, is(Verdict.CORRECT), is(Verdict.CORRECT).negate());
            case CONTRADICTORY -> above(scores, is(Verdict.CORRECT), is(Verdict.CONTRADICTORY));
            case ELSEWHERE -> goodAbove(scores, graded, graded + elsewhere);
            case PASTED_BACK -> goodAbove(scores, graded + elsewhere, rows.size());
        };
    }

    /// The same for what one person said against what another did; empty where no two are known.
    Optional<ToDoubleFunction<int[]>> ofPeople(Figure figure) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < graded; i++) {
            if (rows.get(i).graded().graders().size() >= 2) {
                known.add(i);
            }
        }
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var counted = new Counted(known.stream().mapToInt(i -> questions[i]).toArray());
        double[] one = grader(known, 0);
        double[] other = grader(known, 1);
        return switch (figure) {
            case PEARSON -> Optional.of(counted.pearson(one, other));
            case SPEARMAN -> Optional.of(counted.spearman(one, other));
            case WITHIN_QUESTIONS -> Optional.of(counted.within(one, other));
            case MEAN_ERROR -> Optional.of(counted.meanError(one, other));
            case CORRECT, CONTRADICTORY, ELSEWHERE, PASTED_BACK -> Optional.empty();
        };
    }

    private double[] grader(List<Integer> known, int grader) {
        return known.stream()
                .mapToDouble(i -> rows.get(i).graded().graders().get(grader))
                .toArray();
    }

    private double[] gradedOnly(double[] values) {
        return Arrays.copyOf(values, graded);
    }

    private static Predicate<GradedAnswer> is(Verdict verdict) {
        return answer -> answer.verdict() == verdict;
    }

    private Optional<ToDoubleFunction<int[]>> above(
            double[] scores, Predicate<GradedAnswer> positive, Predicate<GradedAnswer> negative) {
        return above(scores, ofGraded(positive), ofGraded(negative));
    }

    private Optional<ToDoubleFunction<int[]>> goodAbove(double[] scores, int from, int to) {
        var negative = new boolean[rows.size()];
        Arrays.fill(negative, from, to, true);
        return above(scores, ofGraded(a -> a.grade() >= WrongAnswers.GOOD), negative);
    }

    private Optional<ToDoubleFunction<int[]>> above(
            double[] scores, boolean[] positive, boolean[] negative) {
        return any(positive) && any(negative)
                ? Optional.of(new Counted(questions).above(scores, positive, negative))
                : Optional.empty();
    }

    private boolean[] ofGraded(Predicate<GradedAnswer> wanted) {
        var chosen = new boolean[rows.size()];
        for (int i = 0; i < graded; i++) {
            chosen[i] = wanted.test(rows.get(i).graded());
        }
        return chosen;
    }

    private static boolean any(boolean[] chosen) {
        for (boolean one : chosen) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
