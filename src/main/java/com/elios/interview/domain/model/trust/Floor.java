package com.elios.interview.domain.model.trust;

import java.util.Objects;

/// What a scorer that deserves the name has to be better than.
///
/// @param name what reached it, in English, where the source does not say it already; may be empty
/// @param value in the unit of the figure
public record Floor(Source source, String name, double value) {
    public Floor {
        Objects.requireNonNull(source);
        Objects.requireNonNull(name);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a floor must be a number: " + value);
        }
    }

    /// Where a floor comes from.
    public enum Source {
        /// The share of the reference's words that an answer has, on the same answers. Of two ways
        /// to count the question's own words the better.
        REFERENCE_WORDS,
        /// The middle grade of the set, given to every answer.
        ALWAYS_THE_SAME,
        /// One person who graded these answers against another.
        PEOPLE,
        /// Known before, from others' work or our own.
        KNOWN_BEFORE
    }
}
