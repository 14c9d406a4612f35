package com.elios.interview.domain.model.report;

import java.util.Objects;

/// A mean of measured scores under a name.
///
/// @param name a skill, or the name of a dimension
/// @param value 0 to 100
/// @param count how many scores it is the mean of; at least 1
public record Mean(String name, double value, int count) {
    public Mean {
        Objects.requireNonNull(name);
        if (!(value >= 0 && value <= 100) || count < 1) {
            throw new IllegalArgumentException("not a mean: " + value + " of " + count);
        }
    }
}
