package com.elios.interview.domain.model.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The level that an answer reaches in one criterion. The anchors are kept as they were worded when
/// the answer was rated.
///
/// @param level 1 to 5
/// @param anchor what an answer of this level does
/// @param next what an answer of the next level does; null at the highest
/// @param evidence the parts of the answer that the level rests on; empty where nothing was found
public record Rating(
        Criterion criterion, int level, String anchor, @Nullable String next, List<Span> evidence) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Rating {
        Objects.requireNonNull(criterion);
        Objects.requireNonNull(anchor);
        evidence = List.copyOf(evidence);
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("no such level: " + level);
        }
        if ((next == null) != (level == HIGHEST)) {
            throw new IllegalArgumentException("next anchor and level disagree: " + level);
        }
    }

    /// 0 for the lowest level to 1 for the highest.
    public double share() {
        return (double) (level - LOWEST) / (HIGHEST - LOWEST);
    }
}
