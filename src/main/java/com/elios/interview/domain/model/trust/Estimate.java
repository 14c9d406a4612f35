package com.elios.interview.domain.model.trust;

/// A figure with its 95 % interval.
///
/// @param low 2.5 % of resamples are below
/// @param high 2.5 % of resamples are above
public record Estimate(double value, double low, double high) {
    public Estimate {
        if (!Double.isFinite(value) || !(low <= high)) {
            throw new IllegalArgumentException(low + " to " + high + " around " + value);
        }
    }
}
