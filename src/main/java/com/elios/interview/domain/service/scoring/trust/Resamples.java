package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.model.trust.Estimate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Bootstrap over whole questions (cluster bootstrap, percentile intervals; Efron and Tibshirani
/// 1993): answers to one question stand or fall together, so it is questions that are drawn. The
/// seed is fixed; the same numbers give the same interval.
final class Resamples {
    static final int COUNT = 2000;

    private static final long SEED = 20_261_126;
    private static final double OUTSIDE = 0.025;

    private final int[] once;
    private final int[][] drawn;

    /// @param questions how many there are, at least one
    Resamples(int questions) {
        once = new int[questions];
        Arrays.fill(once, 1);
        drawn = new int[COUNT][questions];
        var random = new Random(SEED);
        for (int[] counts : drawn) {
            for (int i = 0; i < questions; i++) {
                counts[random.nextInt(questions)]++;
            }
        }
    }

    /// The statistic over the questions as they are.
    ///
    /// @param statistic takes how often each question is there; not a number where it has none
    double value(ToDoubleFunction<int[]> statistic) {
        return statistic.applyAsDouble(once);
    }

    /// The statistic with its interval; empty where it has no value.
    Optional<Estimate> estimate(ToDoubleFunction<int[]> statistic) {
        double value = value(statistic);
        double[] values =
                Arrays.stream(drawn)
                        .mapToDouble(statistic)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
        return Double.isFinite(value) && values.length > 0
                ? Optional.of(
                        new Estimate(
                                value, quantile(values, OUTSIDE), quantile(values, 1 - OUTSIDE)))
                : Optional.empty();
    }

    /// Between the two nearest of the sorted values.
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
