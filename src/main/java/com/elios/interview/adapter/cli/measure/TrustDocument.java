package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.trust.CheckOutcome;
import com.elios.interview.domain.model.trust.GoldenScores;
import com.elios.interview.domain.model.trust.GoldenText;
import com.elios.interview.domain.model.trust.TrustReport;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of the check on known answers, as JSON.
record TrustDocument(
        String engine,
        String rubric,
        int questions,
        int bank,
        int repeats,
        boolean holds,
        List<CheckDocument> checks) {
    static TrustDocument of(TrustReport report) {
        return new TrustDocument(
                report.engine(),
                report.rubric(),
                report.questions(),
                report.bank(),
                report.repeats(),
                report.holds(),
                report.outcomes().stream().map(CheckDocument::of).toList());
    }

    /// @param bound share of the questions that have to pass, or null for none
    record CheckDocument(
            String check,
            int passed,
            int of,
            @Nullable Integer bound,
            boolean holds,
            List<QuestionDocument> failing) {
        static CheckDocument of(CheckOutcome outcome) {
            return new CheckDocument(
                    Json.word(outcome.check()),
                    outcome.passed(),
                    outcome.of(),
                    outcome.check().everywhere() ? 1 : null,
                    outcome.holds(),
                    outcome.failing().stream().map(QuestionDocument::of).toList());
        }
    }

    record QuestionDocument(String key, String type, List<TextDocument> scores) {
        static QuestionDocument of(GoldenScores scores) {
            return new QuestionDocument(
                    scores.key(),
                    Json.word(scores.type()),
                    Arrays.stream(GoldenText.values())
                            .filter(scores::has)
                            .map(text -> TextDocument.of(text, scores))
                            .toList());
        }
    }

    /// @param score null for what was not scored
    record TextDocument(String text, @Nullable BigDecimal score) {
        static TextDocument of(GoldenText text, GoldenScores scores) {
            var score = scores.of(text);
            return new TextDocument(
                    Json.word(text), score.isPresent() ? Json.score(score.getAsDouble()) : null);
        }
    }
}
