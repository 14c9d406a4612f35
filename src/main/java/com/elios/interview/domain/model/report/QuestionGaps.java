package com.elios.interview.domain.model.report;

import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The gaps of one question: what the first answer missed or covered in part, each with what closed
/// it. Without a scored answer every key point is open.
///
/// @param index the question's place in the interview, from 0
/// @param weight of all key points of the question; positive
/// @param gaps in the question's order
public record QuestionGaps(int index, GapOrigin origin, double weight, List<Gap> gaps) {
    public QuestionGaps {
        Objects.requireNonNull(origin);
        gaps = List.copyOf(gaps);
    }

    public static QuestionGaps of(Question question, Answer answer) {
        return answer.probing()
                .map(
                        probing ->
                                new QuestionGaps(
                                        answer.index(),
                                        GapOrigin.LEFT_BY_THE_ANSWER,
                                        weight(
                                                probing.first().keyPoints().stream()
                                                        .map(KeyPointCoverage::keyPoint)
                                                        .toList()),
                                        probing.gaps()))
                .orElseGet(() -> ofAll(question, answer));
    }

    private static QuestionGaps ofAll(Question question, Answer answer) {
        return new QuestionGaps(
                answer.index(),
                answer.content() instanceof AnswerContent.Skipped
                        ? GapOrigin.QUESTION_SKIPPED
                        : GapOrigin.ANSWER_NOT_SCORED,
                weight(question.keyPoints()),
                question.keyPoints().stream().map(QuestionGaps::missed).toList());
    }

    private static Gap missed(KeyPoint point) {
        var level = KeyPointCoverage.Level.MISSED;
        return new Gap(new KeyPointCoverage(point, level, 0, List.of()), level, null);
    }

    private static double weight(List<KeyPoint> points) {
        return points.stream().mapToDouble(KeyPoint::weight).sum();
    }

    public List<Gap> open() {
        return gaps.stream().filter(Gap::isOpen).toList();
    }

    public List<Gap> closed() {
        return gaps.stream().filter(gap -> !gap.isOpen()).toList();
    }

    /// The open gaps, what weighs most first.
    public List<Gap> openByLoss() {
        return gaps.stream()
                .filter(Gap::isOpen)
                .sorted(Comparator.comparingDouble(gap -> -loss(gap)))
                .toList();
    }

    /// Share of the question's weight that is still open, 0 to 1.
    public double loss() {
        return weight == 0
                ? 0
                : gaps.stream().filter(Gap::isOpen).mapToDouble(QuestionGaps::loss).sum() / weight;
    }

    private static double loss(Gap gap) {
        return gap.keyPoint().weight() * (1 - gap.first().coverage());
    }
}
