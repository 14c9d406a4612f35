package com.elios.interview.domain.service.scoring.measure;

/// One number between an answer and what a good answer says; the inputs of the calibration. With
/// several references each is the best over the references.
public enum Measure {
    /// Cosine of the answer with a reference.
    COSINE,
    /// The same with the question set before both, which helps very short answers.
    CONTEXT,
    /// Mean over the points of the closest unit's cosine.
    POINTS_MEANING,
    /// Mean coverage of the points.
    POINTS_COVERED,
    /// Mean over the answer's sentences of the closest reference unit's cosine.
    SUPPORT,
    /// Share of a reference's words, those of the question counting little.
    RECALL,
    /// Share of a reference's words.
    RECALL_ALL,
    /// Share of the answer's words that a reference has, those of the question counting little.
    PRECISION,
    /// Neighbouring words of a reference found together.
    PAIRS,
    /// Letter triples in common.
    LETTERS,
    /// Cosine of the answer with the question.
    TO_QUESTION,
    /// Share of the answer's words that the question has.
    ECHO,
    /// Weighted share of the points that the answer says the opposite of.
    CLASH,
    /// Length against the reference, at most 1.
    LENGTH,
    /// Logarithm of the number of words, scaled to about 0 to 1.
    WORDS
}
