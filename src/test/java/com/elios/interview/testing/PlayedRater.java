package com.elios.interview.testing;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.model.opinion.OpinionSource;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.model.opinion.SecondOpinion;
import com.elios.interview.domain.model.opinion.Spread;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.port.SecondRater;
import com.elios.interview.domain.port.service.Errand;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A rater that holds the first key point for covered by the whole answer, or does not help.
public final class PlayedRater implements SecondRater {
    public @Nullable ServiceProblem problem;
    public boolean counts = true;
    public int asked;

    public OpinionSource now() {
        return new OpinionSource(
                ServiceName.OPENAI,
                "played",
                "evaluate-answer/1",
                Instant.parse("2026-11-27T12:00:00Z"));
    }

    @Override
    public SecondOpinion rate(AnswerToEvaluate answer, int samples, Errand errand) {
        asked++;
        if (problem != null) {
            throw new ServiceFailure(ServiceName.OPENAI, problem, "");
        }
        var points = answer.keyPoints();
        List<PointVerdict> verdicts =
                IntStream.range(0, points.size())
                        .mapToObj(
                                i ->
                                        new PointVerdict(
                                                points.get(i),
                                                i == 0,
                                                i == 0
                                                        ? List.of(
                                                                new Span(
                                                                        0,
                                                                        answer.answer().length()))
                                                        : List.of()))
                        .toList();
        return new SecondOpinion.Given(
                40,
                verdicts,
                List.of(),
                List.of(),
                1,
                samples == 1 ? new Spread(40, 40, 1) : new Spread(30, 50, samples),
                counts,
                now());
    }
}
