package com.elios.interview.domain.service.delivery.made;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares stretches that were found with those that are there. They are the same where what they
/// share is at least half of what they cover together.
public final class Found {
    private int right;
    private int missed;
    private int wrong;
    private final List<Double> edges = new ArrayList<>();

    /// A stretch is judged by its own length: one of the shortest that counts may be found a little
    /// shorter.
    ///
    /// @param shortest in seconds
    public void add(List<double[]> there, List<double[]> found, double shortest) {
        for (var one : there) {
            if (one[1] - one[0] >= shortest - 1e-6) {
                var its = same(one, found);
                if (its == null) {
                    missed++;
                } else {
                    right++;
                    edges.add(Math.abs(its[0] - one[0]));
                    edges.add(Math.abs(its[1] - one[1]));
                }
            }
        }
        wrong +=
                (int)
                        found.stream()
                                .filter(one -> one[1] - one[0] >= shortest)
                                .filter(one -> same(one, there) == null)
                                .count();
    }

    /// Both comparisons as one.
    public Found and(Found other) {
        var both = new Found();
        both.right = right + other.right;
        both.missed = missed + other.missed;
        both.wrong = wrong + other.wrong;
        both.edges.addAll(edges);
        both.edges.addAll(other.edges);
        return both;
    }

    private static double @Nullable [] same(double[] one, List<double[]> others) {
        for (var other : others) {
            double shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]);
            double together = Math.max(one[1], other[1]) - Math.min(one[0], other[0]);
            if (shared / together >= 0.5) {
                return other;
            }
        }
        return null;
    }

    public double f1() {
        return 2.0 * right / Math.max(1, 2 * right + missed + wrong);
    }

    public double precision() {
        return (double) right / Math.max(1, right + wrong);
    }

    public double recall() {
        return (double) right / Math.max(1, right + missed);
    }

    /// How far off edges are that a share of them is not further off, in seconds.
    public double edge(double share) {
        var sorted = edges.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    @Override
    public String toString() {
        return "right %d, missed %d, wrong %d, F1 %.3f, edges: half within %.3f s, all within %.3f s"
                .formatted(right, missed, wrong, f1(), edge(0.5), edge(1));
    }
}
