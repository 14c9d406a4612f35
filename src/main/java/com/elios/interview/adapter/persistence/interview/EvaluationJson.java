package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.json.KeyPointJson;
import com.elios.interview.adapter.persistence.json.ProvenanceJson;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.NotScoredReason;
import com.elios.interview.domain.model.evaluation.Sentiment;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stored form of an evaluation; `kind` tells whether there is a score.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(EvaluationJson.Scored.class),
    @JsonSubTypes.Type(EvaluationJson.NotScored.class)
})
sealed interface EvaluationJson {
    @JsonTypeName("scored")
    record Scored(
            double score,
            double completeness,
            double relevance,
            double similarity,
            Sentiment sentiment,
            List<DimensionJson> dimensions,
            List<CoverageJson> keyPoints,
            List<RemarkJson> strengths,
            List<RemarkJson> weaknesses,
            List<RemarkJson> improvements,
            ProvenanceJson provenance,
            @Nullable TellingJson telling)
            implements EvaluationJson {}

    @JsonTypeName("notScored")
    record NotScored(NotScoredReason reason, ProvenanceJson provenance) implements EvaluationJson {}

    record DimensionJson(Dimension dimension, double value, double weight) {}

    record CoverageJson(
            KeyPointJson keyPoint,
            KeyPointCoverage.Level level,
            double coverage,
            List<SpanJson> evidence) {}

    record RemarkJson(String text, List<SpanJson> evidence) {}

    record SpanJson(int start, int end) {}
}
