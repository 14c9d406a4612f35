package com.elios.interview.adapter.persistence.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A row of `cv_analyses`.
@Entity
@Table(name = "cv_analyses")
@SuppressWarnings("NullAway.Init")
class CvAnalysisEntity {
    @Id UUID id;
    UUID candidateId;
    String fileName;

    @JdbcTypeCode(SqlTypes.JSON)
    DocumentJson document;

    @JdbcTypeCode(SqlTypes.JSON)
    CvFactsJson facts;

    boolean confirmed;
    Instant analysedAt;
}
