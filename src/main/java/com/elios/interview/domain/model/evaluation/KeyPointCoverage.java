package com.elios.interview.domain.model.evaluation;

import com.elios.interview.domain.model.question.KeyPoint;
import java.util.List;
import java.util.Objects;

/// How far an answer covers one key point.
///
/// @param coverage 0 (not at all) to 1 (fully)
/// @param evidence the parts of the answer that the level rests on; empty where it is MISSED
public record KeyPointCoverage(
        KeyPoint keyPoint, Level level, double coverage, List<Span> evidence) {
    public KeyPointCoverage {
        Objects.requireNonNull(keyPoint);
        Objects.requireNonNull(level);
        evidence = List.copyOf(evidence);
        if (!(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException("coverage out of range: " + coverage);
        }
        if (evidence.isEmpty() != (level == Level.MISSED)) {
            throw new IllegalArgumentException("evidence and level disagree: " + level);
        }
    }

    /// As it is shown to a person.
    public enum Level {
        COVERED,
        PARTLY,
        MISSED
    }
}
