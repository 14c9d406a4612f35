package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.WorkItem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of a report. A contract with programs of other people: fields may be added at the end,
/// none may be renamed, moved or removed. `docs/cli.md` says what each means.
record ReportDocument(
        String interview,
        String mode,
        @Nullable String startedAt,
        @Nullable String endedAt,
        @Nullable BigDecimal overall,
        int scored,
        int notScored,
        int skipped,
        List<MeanEntry> dimensions,
        List<MeanEntry> skills,
        List<WorkEntry> workOn,
        List<QuestionDocument> questions,
        String engine,
        String rubric,
        String writtenAt,
        @Nullable BigDecimal overallAfterProbing) {

    record MeanEntry(String name, BigDecimal score, int answers) {
        static MeanEntry of(Mean mean) {
            return new MeanEntry(mean.name(), Json.score(mean.value()), mean.count());
        }

        static MeanEntry ofDimension(Mean mean) {
            var name =
                    Arrays.stream(Dimension.values())
                            .filter(dimension -> dimension.name().equalsIgnoreCase(mean.name()))
                            .findFirst()
                            .map(Json::word)
                            .orElse(mean.name());
            return new MeanEntry(name, Json.score(mean.value()), mean.count());
        }
    }

    record WorkEntry(int question, String skill, List<String> missing) {
        static WorkEntry of(WorkItem item) {
            return new WorkEntry(item.index() + 1, item.skill(), item.missing());
        }
    }

    static ReportDocument of(InterviewReview review) {
        var interview = review.interview();
        var report = review.report();
        var overall = report.overall();
        return new ReportDocument(
                interview.id().toString(),
                Json.word(interview.mode()),
                text(interview.startedAt()),
                text(interview.endedAt()),
                overall == null ? null : Json.score(overall),
                report.scored(),
                report.notScored(),
                report.skipped(),
                report.dimensions().stream().map(MeanEntry::ofDimension).toList(),
                report.skills().stream().map(MeanEntry::of).toList(),
                report.workOn().stream().map(WorkEntry::of).toList(),
                questions(review.results()),
                report.provenance().engine(),
                report.provenance().rubric(),
                report.provenance().at().toString(),
                review.afterProbing().stream().mapToObj(Json::score).findFirst().orElse(null));
    }

    private static List<QuestionDocument> questions(List<QuestionResult> results) {
        return results.stream().map(QuestionDocument::of).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
