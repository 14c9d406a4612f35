package com.elios.interview.domain.service.scoring.measure;

/// One number between an answer and what a good answer says, 0 to 1; the inputs of the calibration.
/// With several references each is the best over the references.
public enum Measure {
    /// Cosine of the answer with a reference.
    COSINE,
    /// Mean over the points of the closest unit's cosine.
    POINTS_MEANING,
    /// Mean coverage of the points.
    POINTS_COVERED,
    /// Share of a reference's words, those of the question counting little.
    RECALL,
    /// Share of the answer's words that a reference has, those of the question counting little.
    PRECISION,
    /// As RECALL, by the meaning of each word among its neighbours.
    WORDS_RECALL,
    /// As PRECISION, by the meaning of each word among its neighbours.
    WORDS_PRECISION,
    /// Cosine of the answer with the question.
    TO_QUESTION,
    /// Share of the answer's words that the question has.
    ECHO,
    /// Weighted share of the points that the answer says the opposite of.
    CLASH,
    /// Length against the reference, at most 1.
    LENGTH
}
