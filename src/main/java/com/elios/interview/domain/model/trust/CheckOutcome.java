package com.elios.interview.domain.model.trust;

import java.util.List;
import java.util.Objects;

/// How many questions pass a check, and which do not.
///
/// @param of how many it concerns
public record CheckOutcome(TrustCheck check, int of, List<GoldenScores> failing) {
    public CheckOutcome {
        Objects.requireNonNull(check);
        failing = List.copyOf(failing);
        if (of < failing.size()) {
            throw new IllegalArgumentException(failing.size() + " failing of " + of);
        }
    }

    public int passed() {
        return of - failing.size();
    }

    /// Whether the bound is kept; always for a check that has none.
    public boolean holds() {
        return failing.isEmpty() || !check.everywhere();
    }
}
