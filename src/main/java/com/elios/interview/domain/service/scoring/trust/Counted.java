package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.service.scoring.fit.Statistics;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Statistics of rows that belong to questions, for any number of times that each question is
/// there: the same value as if its rows were written down so many times.
final class Counted {
    private static final int FEWEST = 5;

    /// Index of each row's question.
    private final int[] questions;

    Counted(int[] questions) {
        this.questions = questions;
    }

    ToDoubleFunction<int[]> pearson(double[] left, double[] right) {
        return counts -> correlation(left, right, counts);
    }

    ToDoubleFunction<int[]> spearman(double[] left, double[] right) {
        int[] byLeft = order(left);
        int[] byRight = order(right);
        return counts ->
                correlation(ranks(left, byLeft, counts), ranks(right, byRight, counts), counts);
    }

    ToDoubleFunction<int[]> meanError(double[] left, double[] right) {
        return counts -> {
            double sum = 0;
            double all = 0;
            for (int i = 0; i < left.length; i++) {
                sum += counts[questions[i]] * Math.abs(left[i] - right[i]);
                all += counts[questions[i]];
            }
            return sum / all;
        };
    }

    /// Only questions with at least five rows that differ in both.
    ToDoubleFunction<int[]> within(double[] left, double[] right) {
        int most = Arrays.stream(questions).max().orElse(-1) + 1;
        var correlations = new double[most];
        var sizes = new double[most];
        for (int question = 0; question < most; question++) {
            int wanted = question;
            int[] rows =
                    IntStream.range(0, questions.length)
                            .filter(i -> questions[i] == wanted)
                            .toArray();
            double correlation = Statistics.pearson(picked(left, rows), picked(right, rows));
            if (rows.length >= FEWEST && !Double.isNaN(correlation)) {
                correlations[question] = correlation;
                sizes[question] = rows.length;
            }
        }
        return counts -> {
            double sum = 0;
            double all = 0;
            for (int i = 0; i < most; i++) {
                sum += counts[i] * sizes[i] * correlations[i];
                all += counts[i] * sizes[i];
            }
            return sum / all;
        };
    }

    /// Chance that a positive row is above a negative one; ties count half.
    ToDoubleFunction<int[]> above(double[] values, boolean[] positive, boolean[] negative) {
        int[] order = order(values);
        return counts -> {
            double below = 0;
            double positives = 0;
            double wins = 0;
            int from = 0;
            while (from < order.length) {
                int to = from;
                double good = 0;
                double bad = 0;
                while (to < order.length && values[order[to]] == values[order[from]]) {
                    int row = order[to++];
                    good += positive[row] ? counts[questions[row]] : 0;
                    bad += negative[row] ? counts[questions[row]] : 0;
                }
                wins += good * (below + bad / 2);
                positives += good;
                below += bad;
                from = to;
            }
            return wins / positives / below;
        };
    }

    private double correlation(double[] left, double[] right, int[] counts) {
        double all = 0;
        double sumLeft = 0;
        double sumRight = 0;
        for (int i = 0; i < left.length; i++) {
            int count = counts[questions[i]];
            all += count;
            sumLeft += count * left[i];
            sumRight += count * right[i];
        }
        double both = 0;
        double squaresLeft = 0;
        double squaresRight = 0;
        for (int i = 0; i < left.length; i++) {
            int count = counts[questions[i]];
            double offLeft = left[i] - sumLeft / all;
            double offRight = right[i] - sumRight / all;
            both += count * offLeft * offRight;
            squaresLeft += count * offLeft * offLeft;
            squaresRight += count * offRight * offRight;
        }
        return both / Math.sqrt(squaresLeft * squaresRight);
    }

    /// Those with the same value share the mean of their ranks.
    private double[] ranks(double[] values, int[] order, int[] counts) {
        var ranks = new double[values.length];
        double before = 0;
        int from = 0;
        while (from < order.length) {
            int to = from;
            double here = 0;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                here += counts[questions[order[to++]]];
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = before + (here + 1) / 2;
            }
            before += here;
            from = to;
        }
        return ranks;
    }

    private static int[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted((i, j) -> Double.compare(values[i], values[j]))
                .mapToInt(i -> i)
                .toArray();
    }

    private static double[] picked(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
    }
}
