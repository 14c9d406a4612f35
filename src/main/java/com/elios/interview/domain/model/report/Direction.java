package com.elios.interview.domain.model.report;

/// Which way a figure went, as far as that can be told from chance.
public enum Direction {
    HIGHER,
    LOWER,
    /// The difference is no larger than chance alone makes it.
    WITHIN_CHANCE
}
