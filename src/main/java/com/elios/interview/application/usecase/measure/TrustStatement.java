package com.elios.interview.application.usecase.measure;

import com.elios.interview.domain.model.trust.ScorerFigures;
import java.util.Objects;
import java.util.Optional;

/// What is known of the scorer before it is tried.
///
/// @param figures empty where the product comes without
/// @param engine the scorer that runs
/// @param rubric the version of its rules
public record TrustStatement(Optional<ScorerFigures> figures, String engine, String rubric) {
    public TrustStatement {
        Objects.requireNonNull(figures);
        Objects.requireNonNull(engine);
        Objects.requireNonNull(rubric);
    }

    /// Whether the figures are of the scorer that runs.
    public boolean current() {
        return figures.filter(f -> f.engine().equals(engine) && f.rubric().equals(rubric))
                .isPresent();
    }
}
