package com.elios.interview.domain.model.evaluation;

import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionType;
import java.util.List;
import java.util.Objects;

/// All that an evaluator is given.
///
/// @param references answers that are known to be good; at least one
/// @param keyPoints may be empty: then they are taken from the references
public record AnswerToEvaluate(
        String question,
        QuestionType type,
        List<String> references,
        List<KeyPoint> keyPoints,
        String answer) {
    public AnswerToEvaluate {
        Objects.requireNonNull(question);
        Objects.requireNonNull(type);
        references = List.copyOf(references);
        keyPoints = List.copyOf(keyPoints);
        Objects.requireNonNull(answer);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("an evaluation needs a reference answer");
        }
    }

    public static AnswerToEvaluate to(Question question, String answer) {
        return new AnswerToEvaluate(
                question.text(),
                question.type(),
                List.of(question.referenceAnswer()),
                question.keyPoints(),
                answer);
    }
}
