package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A row of `interviews`.
@Entity
@Table(name = "interviews")
@SuppressWarnings("NullAway.Init")
class InterviewEntity {
    @Id UUID id;
    UUID candidateId;
    @Nullable UUID cvAnalysisId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    InterviewMode interviewMode;

    boolean followUps;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    InterviewState state;

    @JdbcTypeCode(SqlTypes.JSON)
    PlanJson plan;

    int answered;
    boolean paused;
    Instant createdAt;
    @Nullable Instant startedAt;
    @Nullable Instant endedAt;
    @Version int version;
}
