package com.elios.interview.domain.model.evaluation;

import java.time.Instant;
import java.util.Objects;

/// Where an evaluation comes from.
///
/// @param engine name and version of what evaluated, such as `elios-local/1`
/// @param rubric version of the rules; totals are compared only within one version
public record Provenance(String engine, String rubric, Instant at) {
    public Provenance {
        Objects.requireNonNull(engine);
        Objects.requireNonNull(rubric);
        Objects.requireNonNull(at);
    }
}
