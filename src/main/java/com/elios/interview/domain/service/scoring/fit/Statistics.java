package com.elios.interview.domain.service.scoring.fit;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The usual figures of agreement.
public final class Statistics {
    private Statistics() {}

    public static double pearson(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    public static double spearman(double[] a, double[] b) {
        return pearson(ranks(a), ranks(b));
    }

    /// Chance that a positive is above a negative; ties count half.
    public static double auc(double[] positives, double[] negatives) {
        var all = new double[positives.length + negatives.length];
        System.arraycopy(positives, 0, all, 0, positives.length);
        System.arraycopy(negatives, 0, all, positives.length, negatives.length);
        double sum = Arrays.stream(ranks(all), 0, positives.length).sum();
        double least = positives.length * (positives.length + 1) / 2.0;
        return (sum - least) / positives.length / negatives.length;
    }

    private static double[] ranks(double[] values) {
        var order =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted((i, j) -> Double.compare(values[i], values[j]))
                        .mapToInt(i -> i)
                        .toArray();
        var ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to + 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }
}
