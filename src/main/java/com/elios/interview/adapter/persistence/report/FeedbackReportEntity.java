package com.elios.interview.adapter.persistence.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A row of `feedback_reports`.
@Entity
@Table(name = "feedback_reports")
@SuppressWarnings("NullAway.Init")
class FeedbackReportEntity {
    @Id UUID interviewId;
    @Nullable Double overall;
    int scored;
    int notScored;
    int skipped;

    @JdbcTypeCode(SqlTypes.JSON)
    ReportJson details;
}
