package com.elios.interview.adapter.cli.world;

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
import java.time.Instant;
import java.util.List;

/// Finds key points word for word.
public final class WordEvaluator implements AnswerEvaluator {
    private static final Provenance FROM = new Provenance("words/1", "r1", Instant.EPOCH);

    @Override
    public Evaluation evaluate(AnswerToEvaluate answer) {
        var said = answer.answer();
        if (said.isBlank()) {
            return new Evaluation.NotScored(NotScoredReason.EMPTY, FROM);
        }
        var points = answer.keyPoints().stream().map(point -> coverage(point, said)).toList();
        double all = answer.keyPoints().stream().mapToDouble(KeyPoint::weight).sum();
        double covered =
                points.stream().mapToDouble(p -> p.coverage() * p.keyPoint().weight()).sum();
        double share = all == 0 ? 0 : covered / all;
        return new Evaluation.Scored(
                share * 100,
                share,
                0.5,
                1 / 3.0,
                Sentiment.NEUTRAL,
                List.of(new DimensionScore(Dimension.COMPLETENESS, share, 1)),
                points,
                List.of(new Remark("You wrote something.", List.of(new Span(0, 1)))),
                List.of(),
                List.of(new Remark("Say more.", List.of())),
                FROM);
    }

    private static KeyPointCoverage coverage(KeyPoint point, String said) {
        int start = said.indexOf(point.text());
        return start < 0
                ? new KeyPointCoverage(point, KeyPointCoverage.Level.MISSED, 0, List.of())
                : new KeyPointCoverage(
                        point,
                        KeyPointCoverage.Level.COVERED,
                        1,
                        List.of(new Span(start, start + point.text().length())));
    }
}
