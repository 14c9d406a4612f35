package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.domain.model.report.Against;
import com.elios.interview.domain.model.report.Attempt;
import com.elios.interview.domain.model.report.Change;
import com.elios.interview.domain.model.report.Comparison;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of how an interview stands beside earlier ones.
///
/// @param state `compared`, `withoutScores`, `firstOne` or `otherRules`
/// @param lastAt when the latest earlier interview that the same rules scored ended; null unless
///     compared
/// @param recent null where there is only one to compare with
/// @param leftOut earlier interviews that other rules scored
record ComparisonDocument(
        String state,
        @Nullable String lastAt,
        @Nullable AgainstEntry last,
        @Nullable AgainstEntry recent,
        List<AttemptEntry> attempts,
        int leftOut) {
    record AgainstEntry(
            int interviews,
            @Nullable ChangeEntry overall,
            List<ChangeEntry> dimensions,
            List<ChangeEntry> skills) {
        static AgainstEntry of(Against against) {
            var overall = against.overall();
            return new AgainstEntry(
                    against.interviews(),
                    overall == null ? null : ChangeEntry.of(overall, overall.name()),
                    against.dimensions().stream()
                            .map(it -> ChangeEntry.of(it, ReportDocument.dimension(it.name())))
                            .toList(),
                    against.skills().stream().map(it -> ChangeEntry.of(it, it.name())).toList());
        }
    }

    record ChangeEntry(
            String name,
            BigDecimal before,
            int answersBefore,
            BigDecimal now,
            int answersNow,
            String direction) {
        static ChangeEntry of(Change change, String name) {
            return new ChangeEntry(
                    name,
                    Json.score(change.before().value()),
                    change.before().count(),
                    Json.score(change.now().value()),
                    change.now().count(),
                    Json.word(change.direction()));
        }
    }

    record AttemptEntry(
            int question, BigDecimal before, BigDecimal now, String at, String direction) {
        static AttemptEntry of(Attempt attempt) {
            return new AttemptEntry(
                    attempt.index() + 1,
                    Json.score(attempt.before()),
                    Json.score(attempt.now()),
                    attempt.at().toString(),
                    Json.word(attempt.direction()));
        }
    }

    static ComparisonDocument of(Comparison comparison) {
        return switch (comparison) {
            case Comparison.WithoutScores _ -> without("withoutScores", 0);
            case Comparison.FirstOne _ -> without("firstOne", 0);
            case Comparison.OtherRules(int interviews, _, _) -> without("otherRules", interviews);
            case Comparison.Compared(var at, var last, var recent, var attempts, int leftOut) ->
                    new ComparisonDocument(
                            "compared",
                            at.toString(),
                            AgainstEntry.of(last),
                            recent == null ? null : AgainstEntry.of(recent),
                            attempts.stream().map(AttemptEntry::of).toList(),
                            leftOut);
        };
    }

    private static ComparisonDocument without(String state, int leftOut) {
        return new ComparisonDocument(state, null, null, null, List.of(), leftOut);
    }
}
