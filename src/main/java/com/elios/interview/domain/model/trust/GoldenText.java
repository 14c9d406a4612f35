package com.elios.interview.domain.model.trust;

/// A text whose worth as an answer to a question of the bank is known.
public enum GoldenText {
    REFERENCE,
    /// The first half of the reference.
    HALF,
    /// The reference of a question that has no skill in common.
    OFF_TOPIC,
    GIBBERISH,
    /// Another good answer in other words. Not every question has one.
    PARAPHRASE,
    /// The question itself.
    PASTED_BACK
}
