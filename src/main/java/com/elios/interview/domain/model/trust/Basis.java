package com.elios.interview.domain.model.trust;

/// What the scorer had learnt from when it scored.
public enum Basis {
    /// No answer to the question that is scored: cross-validated. This is what counts.
    UNSEEN_QUESTIONS,
    /// Nothing of the whole set.
    UNSEEN_SETS,
    /// Everything, as in the product: it has seen these very answers.
    SHIPPED
}
