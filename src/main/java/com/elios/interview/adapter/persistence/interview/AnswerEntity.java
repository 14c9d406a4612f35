package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.domain.model.interview.SkipReason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// A row of `answers`.
@Entity
@Table(name = "answers")
@SuppressWarnings("NullAway.Init")
class AnswerEntity {
    @Id UUID id;
    UUID interviewId;
    int questionIndex;
    UUID questionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    @Nullable String answerText;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable SkipReason skipReason;

    Instant submittedAt;
    long elapsedNanos;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable EvaluationJson evaluation;

    /// Null where there are none, as in rows of the first version.
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable FollowUpsJson followUps;

    /// Null where it was typed, as in rows of the first versions.
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable SpeechJson speech;

    enum Kind {
        /// Words, typed or spoken.
        TYPED,
        SKIPPED
    }
}
