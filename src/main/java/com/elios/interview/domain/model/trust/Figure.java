package com.elios.interview.domain.model.trust;

/// What is measured of scores against the grades that people gave.
public enum Figure {
    /// Product-moment correlation of scores and grades, -1 to 1.
    PEARSON,
    /// The same of ranks.
    SPEARMAN,
    /// Mean of the correlations inside each question, each as heavy as its answers.
    WITHIN_QUESTIONS,
    /// Mean distance of score and grade, both as shares of the full one. Less is better.
    MEAN_ERROR,
    /// Chance that an answer called correct scores above one that is not. Ties count half.
    CORRECT,
    /// Chance that an answer called correct scores above one called contradictory.
    CONTRADICTORY,
    /// Chance that a good answer scores above a good answer to another question.
    ELSEWHERE,
    /// Chance that a good answer scores above the question pasted back.
    PASTED_BACK;

    public boolean lessIsBetter() {
        return this == MEAN_ERROR;
    }
}
