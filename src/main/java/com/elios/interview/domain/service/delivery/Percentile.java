package com.elios.interview.domain.service.delivery;

/// The value that a share of values stays under, between two of them in proportion.
final class Percentile {
    private Percentile() {}

    /// @param sorted rising
    /// @param count how many of them, at least one
    static double of(double[] sorted, int count, double share) {
        double place = share * (count - 1);
        int below = (int) place;
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
