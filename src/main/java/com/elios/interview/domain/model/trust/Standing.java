package com.elios.interview.domain.model.trust;

/// How a figure stands to a floor.
public enum Standing {
    /// The whole interval is better.
    CLEARLY_PASSED,
    /// The figure is better or as good, but the interval reaches to the other side.
    PASSED,
    NOT_PASSED;

    static Standing of(Figure figure, Estimate estimate, double floor) {
        double sign = figure.lessIsBetter() ? -1 : 1;
        double worst = figure.lessIsBetter() ? estimate.high() : estimate.low();
        if (sign * worst > sign * floor) {
            return CLEARLY_PASSED;
        }
        return sign * estimate.value() >= sign * floor ? PASSED : NOT_PASSED;
    }
}
