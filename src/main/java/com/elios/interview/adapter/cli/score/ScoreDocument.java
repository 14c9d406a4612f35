package com.elios.interview.adapter.cli.score;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.evaluation.Remark;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The JSON of one scored answer. A contract with programs of other people: fields may be added at
/// the end, none may be renamed, moved or removed. `docs/cli.md` says what each means.
record ScoreDocument(
        @JsonRawValue @Nullable String id,
        String status,
        @Nullable String reason,
        @Nullable BigDecimal score,
        @Nullable BigDecimal completeness,
        @Nullable BigDecimal relevance,
        @Nullable BigDecimal similarity,
        @Nullable String sentiment,
        List<Evidence> evidence,
        List<String> strengths,
        List<String> weaknesses,
        List<String> improvements,
        @Nullable String engine,
        @Nullable String rubric) {

    /// @param start first UTF-16 code unit of the answer that the key point rests on
    /// @param end one past the last
    record Evidence(String keyPoint, int start, int end) {
        static Stream<Evidence> of(KeyPointCoverage coverage) {
            var keyPoint = coverage.keyPoint().text();
            return coverage.evidence().stream()
                    .map(span -> new Evidence(keyPoint, span.start(), span.end()));
        }
    }

    static ScoreDocument of(ScoreOutcome outcome) {
        return switch (outcome) {
            case ScoreOutcome.Refused refused -> notScored(refused.id(), "invalidInput", null);
            case ScoreOutcome.Evaluated(var id, Evaluation.NotScored(var reason, var from)) ->
                    notScored(id, Json.word(reason), from);
            case ScoreOutcome.Evaluated(var id, Evaluation.Scored scored) -> scored(id, scored);
        };
    }

    private static ScoreDocument scored(@Nullable String id, Evaluation.Scored scored) {
        return new ScoreDocument(
                id,
                "scored",
                null,
                Json.score(scored.score()),
                Json.share(scored.completeness()),
                Json.share(scored.relevance()),
                Json.share(scored.similarity()),
                Json.word(scored.sentiment()),
                scored.keyPoints().stream().flatMap(Evidence::of).toList(),
                texts(scored.strengths()),
                texts(scored.weaknesses()),
                texts(scored.improvements()),
                scored.provenance().engine(),
                scored.provenance().rubric());
    }

    private static ScoreDocument notScored(
            @Nullable String id, String reason, @Nullable Provenance from) {
        return new ScoreDocument(
                id,
                "notScored",
                reason,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                from == null ? null : from.engine(),
                from == null ? null : from.rubric());
    }

    private static List<String> texts(List<Remark> remarks) {
        return remarks.stream().map(Remark::text).toList();
    }
}
