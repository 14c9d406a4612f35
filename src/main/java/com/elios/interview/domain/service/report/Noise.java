package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.report.Direction;
import java.util.Arrays;

/// What differences chance alone makes. A direction is told only beyond the 95 % limits of
/// Student's t (1908) for two means with a common spread.
///
/// @param spread standard deviation of single answers within interviews, in points
/// @param limit of t for the degrees of freedom that the spread rests on
record Noise(double spread, double limit) {
    /// Answers to questions of the bank that are all good spread by this many points: of the
    /// paraphrases half score 78 or more and nine in ten 65 or more, and 13 points are 1.28
    /// standard deviations. No spread is taken as smaller.
    static final double LEAST_SPREAD = 10;

    /// Two-sided 95 % limits by degrees of freedom from 1 on; the last stands for all above, on the
    /// safe side.
    private static final double[] LIMITS = {
        12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23
    };

    /// For single answers to the same question, where the spread is known beforehand.
    static final Noise OF_ATTEMPTS = new Noise(LEAST_SPREAD, 1.96);

    static Noise of(double[] before, double[] now) {
        int freedom = before.length + now.length - 2;
        if (freedom < 1) {
            return new Noise(LEAST_SPREAD, Double.POSITIVE_INFINITY);
        }
        double variance = (squares(before) + squares(now)) / freedom;
        return new Noise(
                Math.max(LEAST_SPREAD, Math.sqrt(variance)),
                LIMITS[Math.min(freedom, LIMITS.length) - 1]);
    }

    Direction direction(double before, int countBefore, double now, int countNow) {
        double error = spread * Math.sqrt(1.0 / countBefore + 1.0 / countNow);
        double difference = now - before;
        if (Math.abs(difference) <= limit * error) {
            return Direction.WITHIN_CHANCE;
        }
        return difference > 0 ? Direction.HIGHER : Direction.LOWER;
    }

    private static double squares(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
