package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Estimate;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import com.elios.interview.domain.model.trust.ScorerFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One set's figures as JSON.
record ScorerDocument(
        String set,
        int answers,
        int questions,
        String engine,
        String rubric,
        int resamples,
        List<FigureDocument> figures) {
    static ScorerDocument of(MeasuredSet set, ScorerFigures figures) {
        return new ScorerDocument(
                set.name(),
                set.answers(),
                set.questions(),
                figures.engine(),
                figures.rubric(),
                figures.resamples(),
                set.figures().stream().map(FigureDocument::of).toList());
    }

    record FigureDocument(
            String figure,
            @Nullable EstimateDocument unseenQuestions,
            @Nullable EstimateDocument unseenSets,
            @Nullable EstimateDocument shipped,
            List<FloorDocument> floors) {
        static FigureDocument of(MeasuredFigure figure) {
            return new FigureDocument(
                    Json.word(figure.figure()),
                    EstimateDocument.of(figure.on(Basis.UNSEEN_QUESTIONS)),
                    EstimateDocument.of(figure.on(Basis.UNSEEN_SETS)),
                    EstimateDocument.of(figure.on(Basis.SHIPPED)),
                    figure.floors().stream()
                            .map(
                                    floor ->
                                            new FloorDocument(
                                                    Json.word(floor.source()),
                                                    floor.name().isEmpty() ? null : floor.name(),
                                                    Json.share(floor.value()),
                                                    figure.standing(floor)
                                                            .map(Json::word)
                                                            .orElse(null)))
                            .toList());
        }
    }

    record EstimateDocument(BigDecimal value, BigDecimal low, BigDecimal high) {
        static @Nullable EstimateDocument of(Optional<Estimate> estimate) {
            return estimate.map(
                            e ->
                                    new EstimateDocument(
                                            Json.share(e.value()),
                                            Json.share(e.low()),
                                            Json.share(e.high())))
                    .orElse(null);
        }
    }

    record FloorDocument(
            String source, @Nullable String name, BigDecimal value, @Nullable String standing) {}
}
