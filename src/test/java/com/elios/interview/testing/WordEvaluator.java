package com.elios.interview.testing;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.port.AnswerEvaluator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A key point is covered where the answer holds its words one after the other, partly where it
/// holds its longest word. Can be made to fail.
public final class WordEvaluator implements AnswerEvaluator {
    private static final Provenance PROVENANCE =
            new Provenance("words/1", "test/1", Instant.parse("2026-11-23T10:00:00Z"));

    private volatile boolean failing;

    public void fail(boolean fail) {
        failing = fail;
    }

    @Override
    public Evaluation evaluate(AnswerToEvaluate task) {
        if (failing) {
            throw new StoreFailure("no room", new IOException("no room"));
        }
        if (task.answer().isBlank()) {
            return new Evaluation.NotScored(NotScoredReason.EMPTY, PROVENANCE);
        }
        if (task.answer().strip().split("\\s+", -1).length < 3) {
            return new Evaluation.NotScored(NotScoredReason.TOO_SHORT, PROVENANCE);
        }
        return scored(task.keyPoints().stream().map(p -> coverage(p, task.answer())).toList());
    }

    private static Evaluation scored(List<KeyPointCoverage> points) {
        double weight = points.stream().mapToDouble(p -> p.keyPoint().weight()).sum();
        double covered =
                points.stream().mapToDouble(p -> p.keyPoint().weight() * p.coverage()).sum();
        double completeness = covered / weight;
        var strengths = new ArrayList<Remark>();
        var improvements = new ArrayList<Remark>();
        for (var point : points) {
            var text = point.keyPoint().text();
            if (point.level() == KeyPointCoverage.Level.COVERED) {
                strengths.add(new Remark("You say it: " + text, point.evidence()));
            } else {
                improvements.add(new Remark("Say as well: " + text, List.of()));
            }
        }
        var dimensions =
                List.of(
                        new DimensionScore(Dimension.COMPLETENESS, completeness, 0.6),
                        new DimensionScore(Dimension.RELEVANCE, 0.8, 0.2),
                        new DimensionScore(Dimension.SIMILARITY, 0.7, 0.2));
        return new Evaluation.Scored(
                60 * completeness + 30,
                completeness,
                0.8,
                0.7,
                Sentiment.NEUTRAL,
                dimensions,
                points,
                strengths,
                List.of(),
                improvements,
                PROVENANCE);
    }

    private static KeyPointCoverage coverage(KeyPoint point, String answer) {
        var text = answer.toLowerCase(Locale.ROOT);
        var wanted = point.text().toLowerCase(Locale.ROOT);
        int whole = text.indexOf(wanted);
        if (whole >= 0) {
            var span = new Span(whole, whole + wanted.length());
            return new KeyPointCoverage(point, KeyPointCoverage.Level.COVERED, 1, List.of(span));
        }
        var longest = longestWord(wanted);
        int part = text.indexOf(longest);
        return part >= 0
                ? new KeyPointCoverage(
                        point,
                        KeyPointCoverage.Level.PARTLY,
                        0.5,
                        List.of(new Span(part, part + longest.length())))
                : new KeyPointCoverage(point, KeyPointCoverage.Level.MISSED, 0, List.of());
    }

    private static String longestWord(String text) {
        var longest = "";
        for (var word : text.split(" ", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }
}
