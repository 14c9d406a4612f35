package com.elios.interview.adapter.persistence.assist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A row of `report_summaries`.
@Entity
@Table(name = "report_summaries")
@SuppressWarnings("NullAway.Init")
class ReportSummaryEntity {
    @Id UUID interviewId;
    String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    OriginJson origin;
}
