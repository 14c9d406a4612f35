package com.elios.interview.adapter.persistence.question;

import com.elios.interview.adapter.persistence.json.KeyPointJson;
import com.elios.interview.adapter.persistence.json.StoredText;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;

/// Between [Question] and its row.
final class QuestionMapper {
    private QuestionMapper() {}

    static QuestionEntity toEntity(Question question) {
        var entity = new QuestionEntity();
        entity.id = question.id().value();
        entity.questionKey = question.key();
        entity.versionNumber = question.version();
        entity.questionType = question.type();
        entity.difficulty = question.difficulty();
        entity.skills = question.skills();
        entity.questionText = StoredText.of(question.text());
        entity.referenceAnswer = StoredText.of(question.referenceAnswer());
        entity.keyPoints =
                new KeyPointsJson(question.keyPoints().stream().map(KeyPointJson::of).toList());
        return entity;
    }

    static Question toDomain(QuestionEntity entity) {
        return new Question(
                new QuestionId(entity.id),
                entity.questionKey,
                entity.versionNumber,
                entity.questionType,
                entity.difficulty,
                entity.skills,
                entity.questionText,
                entity.referenceAnswer,
                entity.keyPoints.points().stream().map(KeyPointJson::toDomain).toList());
    }
}
