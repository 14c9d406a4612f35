package com.elios.interview.adapter.persistence.interview;

import com.elios.interview.adapter.persistence.json.StoredInstant;
import com.elios.interview.adapter.persistence.json.StoredText;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.question.QuestionId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Between [Answer] and its row.
final class AnswerMapper {
    private AnswerMapper() {}

    static AnswerEntity toEntity(Answer answer) {
        var evaluation = answer.evaluation();
        var entity = new AnswerEntity();
        entity.id = answer.id().value();
        entity.interviewId = answer.interviewId().value();
        entity.questionIndex = answer.index();
        entity.questionId = answer.questionId().value();
        switch (answer.content()) {
            case AnswerContent.Typed(var text) -> {
                entity.kind = AnswerEntity.Kind.TYPED;
                entity.answerText = StoredText.of(text);
            }
            case AnswerContent.Spoken(var text, var speech) -> {
                entity.kind = AnswerEntity.Kind.TYPED;
                entity.answerText = StoredText.of(text);
                entity.speech = SpeechJson.of(speech);
            }
            case AnswerContent.Skipped(var reason) -> {
                entity.kind = AnswerEntity.Kind.SKIPPED;
                entity.skipReason = reason;
            }
        }
        entity.submittedAt = StoredInstant.of(answer.submittedAt());
        entity.elapsedNanos = answer.elapsed().toNanos();
        entity.evaluation = evaluation == null ? null : EvaluationMapper.toJson(evaluation);
        entity.followUps = FollowUpsJson.of(answer.followUps());
        return entity;
    }

    static Answer toDomain(AnswerEntity entity) {
        return new Answer(
                new AnswerId(entity.id),
                new InterviewId(entity.interviewId),
                entity.questionIndex,
                new QuestionId(entity.questionId),
                content(entity),
                entity.submittedAt,
                Duration.ofNanos(entity.elapsedNanos),
                entity.evaluation == null ? null : EvaluationMapper.toDomain(entity.evaluation),
                entity.followUps == null ? List.of() : entity.followUps.toDomain());
    }

    private static AnswerContent said(String text, @Nullable SpeechJson speech) {
        return speech == null
                ? new AnswerContent.Typed(text)
                : new AnswerContent.Spoken(text, speech.toDomain());
    }

    private static AnswerContent content(AnswerEntity entity) {
        return switch (entity.kind) {
            case TYPED -> said(Objects.requireNonNull(entity.answerText), entity.speech);
            case SKIPPED -> new AnswerContent.Skipped(Objects.requireNonNull(entity.skipReason));
        };
    }
}
