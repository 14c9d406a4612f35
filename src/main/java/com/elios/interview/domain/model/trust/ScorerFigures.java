package com.elios.interview.domain.model.trust;

import java.util.List;
import java.util.Objects;

/// How far one version of a scorer agrees with people.
///
/// @param resamples how many the intervals rest on
public record ScorerFigures(String engine, String rubric, int resamples, List<MeasuredSet> sets) {
    public ScorerFigures {
        Objects.requireNonNull(engine);
        Objects.requireNonNull(rubric);
        sets = List.copyOf(sets);
    }
}
