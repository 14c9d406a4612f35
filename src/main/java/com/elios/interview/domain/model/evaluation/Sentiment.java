package com.elios.interview.domain.model.evaluation;

/// The tone of an answer's wording.
public enum Sentiment {
    NEGATIVE,
    NEUTRAL,
    POSITIVE
}
