package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.interview.EvaluationJson.CoverageJson;
import com.elios.interview.adapter.persistence.interview.EvaluationJson.DimensionJson;
import com.elios.interview.adapter.persistence.interview.EvaluationJson.RemarkJson;
import com.elios.interview.adapter.persistence.interview.EvaluationJson.SpanJson;
import com.elios.interview.adapter.persistence.json.KeyPointJson;
import com.elios.interview.adapter.persistence.json.ProvenanceJson;
import com.elios.interview.domain.model.evaluation.DimensionScore;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Remark;
import com.elios.interview.domain.model.evaluation.Span;
import java.util.List;

/// Between [Evaluation] and its stored form.
final class EvaluationMapper {
    private EvaluationMapper() {}

    static EvaluationJson toJson(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.NotScored(var reason, var provenance) ->
                    new EvaluationJson.NotScored(reason, ProvenanceJson.of(provenance));
            case Evaluation.Scored scored ->
                    new EvaluationJson.Scored(
                            scored.score(),
                            scored.completeness(),
                            scored.relevance(),
                            scored.similarity(),
                            scored.sentiment(),
                            scored.dimensions().stream()
                                    .map(
                                            it ->
                                                    new DimensionJson(
                                                            it.dimension(),
                                                            it.value(),
                                                            it.weight()))
                                    .toList(),
                            scored.keyPoints().stream().map(EvaluationMapper::coverage).toList(),
                            remarks(scored.strengths()),
                            remarks(scored.weaknesses()),
                            remarks(scored.improvements()),
                            ProvenanceJson.of(scored.provenance()),
                            TellingJson.of(scored.telling()));
        };
    }

    static Evaluation toDomain(EvaluationJson json) {
        return switch (json) {
            case EvaluationJson.NotScored(var reason, var provenance) ->
                    new Evaluation.NotScored(reason, provenance.toDomain());
            case EvaluationJson.Scored scored ->
                    new Evaluation.Scored(
                            scored.score(),
                            scored.completeness(),
                            scored.relevance(),
                            scored.similarity(),
                            scored.sentiment(),
                            scored.dimensions().stream()
                                    .map(
                                            it ->
                                                    new DimensionScore(
                                                            it.dimension(),
                                                            it.value(),
                                                            it.weight()))
                                    .toList(),
                            scored.keyPoints().stream().map(EvaluationMapper::coverage).toList(),
                            readRemarks(scored.strengths()),
                            readRemarks(scored.weaknesses()),
                            readRemarks(scored.improvements()),
                            TellingJson.toDomain(scored.telling()),
                            scored.provenance().toDomain());
        };
    }

    private static CoverageJson coverage(KeyPointCoverage it) {
        return new CoverageJson(
                KeyPointJson.of(it.keyPoint()), it.level(), it.coverage(), spans(it.evidence()));
    }

    private static KeyPointCoverage coverage(CoverageJson it) {
        return new KeyPointCoverage(
                it.keyPoint().toDomain(), it.level(), it.coverage(), readSpans(it.evidence()));
    }

    private static List<RemarkJson> remarks(List<Remark> remarks) {
        return remarks.stream().map(it -> new RemarkJson(it.text(), spans(it.evidence()))).toList();
    }

    private static List<Remark> readRemarks(List<RemarkJson> remarks) {
        return remarks.stream().map(it -> new Remark(it.text(), readSpans(it.evidence()))).toList();
    }

    static List<SpanJson> spans(List<Span> spans) {
        return spans.stream().map(it -> new SpanJson(it.start(), it.end())).toList();
    }

    static List<Span> readSpans(List<SpanJson> spans) {
        return spans.stream().map(it -> new Span(it.start(), it.end())).toList();
    }
}
