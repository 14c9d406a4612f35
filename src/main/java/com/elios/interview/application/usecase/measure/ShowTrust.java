package com.elios.interview.application.usecase.measure;

import com.elios.interview.application.measuring.RunningScorer;
import com.elios.interview.domain.model.trust.ScorerFigures;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows the figures that came with the product, and whether they are those of the scorer that
/// runs.
public final class ShowTrust {
    private final Supplier<Optional<ScorerFigures>> shipped;
    private final RunningScorer running;

    /// @param shipped empty where the product comes without figures
    public ShowTrust(Supplier<Optional<ScorerFigures>> shipped, RunningScorer running) {
        this.shipped = shipped;
        this.running = running;
    }

    public TrustStatement execute() {
        var now = running.get();
        return new TrustStatement(shipped.get(), now.engine(), now.rubric());
    }
}
