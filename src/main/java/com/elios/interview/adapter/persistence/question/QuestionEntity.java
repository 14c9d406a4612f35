package com.elios.interview.adapter.persistence.question;

import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.QuestionType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// A row of `questions`.
@Entity
@Table(name = "questions")
@SuppressWarnings("NullAway.Init")
class QuestionEntity {
    @Id UUID id;
    String questionKey;
    int versionNumber;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    QuestionType questionType;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Difficulty difficulty;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> skills;

    String questionText;
    String referenceAnswer;

    @JdbcTypeCode(SqlTypes.JSON)
    KeyPointsJson keyPoints;

    boolean retired;
}
