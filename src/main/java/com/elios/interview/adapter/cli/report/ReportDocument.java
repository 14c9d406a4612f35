package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.application.interviewing.QuestionResult;
import com.elios.interview.application.usecase.assist.AssistedInterview;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.evaluation.Dimension;
import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.Study;
import com.elios.interview.domain.model.report.WorkItem;
import java.math.BigDecimal;
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
        @Nullable BigDecimal overallAfterProbing,
        int openGaps,
        int closedGaps,
        List<StudyDocument> studies,
        ComparisonDocument comparison,
        @Nullable SummaryDocument summary,
        UseDocument use) {

    record MeanEntry(String name, BigDecimal score, int answers) {
        static MeanEntry of(Mean mean) {
            return new MeanEntry(mean.name(), Json.score(mean.value()), mean.count());
        }

        static MeanEntry ofDimension(Mean mean) {
            return new MeanEntry(dimension(mean.name()), Json.score(mean.value()), mean.count());
        }
    }

    record WorkEntry(int question, String skill, List<String> missing) {
        static WorkEntry of(WorkItem item) {
            return new WorkEntry(item.index() + 1, item.skill(), item.missing());
        }
    }

    static ReportDocument of(InterviewReview review, AssistedInterview assisted) {
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
                review.studies().stream().map(Study::item).map(WorkEntry::of).toList(),
                questions(review.results(), assisted),
                report.provenance().engine(),
                report.provenance().rubric(),
                report.provenance().at().toString(),
                review.afterProbing().stream().mapToObj(Json::score).findFirst().orElse(null),
                review.openGaps(),
                review.closedGaps(),
                review.studies().stream().map(StudyDocument::of).toList(),
                ComparisonDocument.of(review.comparison()),
                assisted.summary() == null ? null : SummaryDocument.of(assisted.summary()),
                UseDocument.of(assisted.use()));
    }

    /// One that this version does not know keeps its name.
    static String dimension(String name) {
        return Dimension.named(name).map(Json::word).orElse(name);
    }

    private static List<QuestionDocument> questions(
            List<QuestionResult> results, AssistedInterview assisted) {
        return results.stream().map(result -> QuestionDocument.of(result, assisted)).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
