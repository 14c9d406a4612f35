package com.elios.interview.domain.model.question;

import java.util.List;
import java.util.Objects;

/// A question of the bank. A question never changes: a correction is a new version with an identity
/// of its own, so that an old answer stays beside the words it was given to.
///
/// @param key stable name across versions, such as `java-equals-hashcode`
/// @param version counted from 1
/// @param skills names of our taxonomy, the main one first; at least one
/// @param text the question as it is asked
/// @param keyPoints at least one
public record Question(
        QuestionId id,
        String key,
        int version,
        QuestionType type,
        Difficulty difficulty,
        List<String> skills,
        String text,
        String referenceAnswer,
        List<KeyPoint> keyPoints) {
    public Question {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(difficulty);
        skills = List.copyOf(skills);
        keyPoints = List.copyOf(keyPoints);
        if (key.isBlank() || text.isBlank() || referenceAnswer.isBlank()) {
            throw new IllegalArgumentException("incomplete question: " + key);
        }
        if (version < 1 || skills.isEmpty() || keyPoints.isEmpty()) {
            throw new IllegalArgumentException("incomplete question: " + key);
        }
    }

    public String mainSkill() {
        return skills.getFirst();
    }
}
