package com.elios.interview.domain.model.evaluation;

import java.util.Arrays;
import java.util.Optional;

/// What a total is made of.
public enum Dimension {
    /// Weighted share of the key points that the answer covers.
    COMPLETENESS,
    /// How far the answer is about the question.
    RELEVANCE,
    /// Closeness in meaning to the reference answer.
    SIMILARITY,
    /// How a told experience or a plan is told, by the levels of its criteria but for structure.
    TELLING,
    /// Clarity and structure.
    CLARITY,
    /// How it is said aloud, where a voice was measured.
    DELIVERY;

    /// Empty where this version does not know the name, which stored reports keep.
    public static Optional<Dimension> named(String name) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
