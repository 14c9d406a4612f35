package com.elios.interview.adapter.cv.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;

/// Counts what was found, missed and wrongly found of one kind.
final class Tally {
    private int found;
    private int missed;
    private int wrong;

    void add(int foundToo, int missedToo, int wrongToo) {
        found += foundToo;
        missed += missedToo;
        wrong += wrongToo;
    }

    /// Compares two collections in which a value may stand several times.
    void compare(Collection<String> truth, Collection<String> read) {
        var left = new HashMap<String, Integer>();
        truth.stream().filter(v -> !v.isEmpty()).forEach(v -> left.merge(v, 1, Integer::sum));
        for (var value : read) {
            if (value.isEmpty()) {
                continue;
            }
            if (left.merge(value, -1, Integer::sum) >= 0) {
                found++;
            } else {
                wrong++;
            }
        }
        missed += left.values().stream().filter(n -> n > 0).mapToInt(n -> n).sum();
    }

    double recall() {
        return share(found, found + missed);
    }

    double precision() {
        return share(found, found + wrong);
    }

    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %.3f | %.3f |",
                what,
                found,
                found + missed,
                recall(),
                precision());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : part / (double) whole;
    }
}
