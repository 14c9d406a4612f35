package com.elios.interview.domain.model.evaluation;

import java.util.Objects;

/// One measured dimension.
///
/// @param value 0 to 1
/// @param weight share in the total against the other measured dimensions; not negative
public record DimensionScore(Dimension dimension, double value, double weight) {
    public DimensionScore {
        Objects.requireNonNull(dimension);
        if (!(value >= 0 && value <= 1) || !(weight >= 0)) {
            throw new IllegalArgumentException("out of range: " + value + ", " + weight);
        }
    }
}
