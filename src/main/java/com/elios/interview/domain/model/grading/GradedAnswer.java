package com.elios.interview.domain.model.grading;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import java.util.List;
import java.util.Objects;

/// An answer that people have graded.
///
/// @param set the collection it comes from
/// @param question identity of its question within the set
/// @param grade share of the full grade, 0 to 1
/// @param verdict what kind of answer people called it
/// @param graders the grade that each single person gave, as a share of the full one, where that
///     is known; otherwise empty
public record GradedAnswer(
        String set,
        String question,
        AnswerToEvaluate answer,
        double grade,
        Verdict verdict,
        List<Double> graders) {
    public GradedAnswer {
        graders = List.copyOf(graders);
        Objects.requireNonNull(set);
        Objects.requireNonNull(question);
        Objects.requireNonNull(answer);
        Objects.requireNonNull(verdict);
        if (!(grade >= 0 && grade <= 1)) {
            throw new IllegalArgumentException("out of range 0 to 1: " + grade);
        }
    }

    /// Where it is not known what single people said.
    public GradedAnswer(
            String set, String question, AnswerToEvaluate answer, double grade, Verdict verdict) {
        this(set, question, answer, grade, verdict, List.of());
    }

    /// What people said of an answer besides its grade.
    public enum Verdict {
        CORRECT,
        CONTRADICTORY,
        OTHER
    }
}
