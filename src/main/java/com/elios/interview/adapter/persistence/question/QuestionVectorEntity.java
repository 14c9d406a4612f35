package com.elios.interview.adapter.persistence.question;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A row of `question_vectors`.
@Entity
@Table(name = "question_vectors")
@SuppressWarnings("NullAway.Init")
class QuestionVectorEntity {
    @EmbeddedId QuestionVectorId id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    float[] components;
}
