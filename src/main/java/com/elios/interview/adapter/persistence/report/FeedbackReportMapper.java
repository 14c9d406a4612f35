package com.elios.interview.adapter.persistence.report;

import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.report.FeedbackReport;

/// Between [FeedbackReport] and its row.
final class FeedbackReportMapper {
    private FeedbackReportMapper() {}

    static FeedbackReportEntity toEntity(FeedbackReport report) {
        var entity = new FeedbackReportEntity();
        entity.interviewId = report.interviewId().value();
        entity.overall = report.overall();
        entity.scored = report.scored();
        entity.notScored = report.notScored();
        entity.skipped = report.skipped();
        entity.details = ReportJson.of(report);
        return entity;
    }

    static FeedbackReport toDomain(FeedbackReportEntity entity) {
        var details = entity.details;
        return new FeedbackReport(
                new InterviewId(entity.interviewId),
                entity.overall,
                entity.scored,
                entity.notScored,
                entity.skipped,
                details.dimensions().stream().map(ReportJson.MeanJson::toDomain).toList(),
                details.skills().stream().map(ReportJson.MeanJson::toDomain).toList(),
                details.workOn().stream().map(ReportJson.WorkJson::toDomain).toList(),
                details.provenance().toDomain());
    }
}
