package com.elios.interview.domain.service.delivery;

/// What listeners are used to in one figure: 1 from `from` to `to`, falling in a straight line to 0
/// at `lowest` and `highest`.
///
/// @param source where it comes from
public record Band(double lowest, double from, double to, double highest, String source) {
    public Band {
        if (!(lowest <= from && from <= to && to <= highest)) {
            throw new IllegalArgumentException("no band: " + lowest + ".." + highest);
        }
    }

    /// From 0 to 1.
    public double of(double value) {
        if (value < from) {
            return value <= lowest ? 0 : (value - lowest) / (from - lowest);
        }
        if (value > to) {
            return value >= highest ? 0 : (highest - value) / (highest - to);
        }
        return 1;
    }
}
