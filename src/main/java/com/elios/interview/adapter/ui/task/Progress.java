package com.elios.interview.adapter.ui.task;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Takes the steps that work reports. A run is never interrupted, because an interrupted file
/// channel would close the embedded store: cancelled work ends at its next report instead.
public final class Progress<P> implements Consumer<P> {
    private final Run run;
    private final Consumer<? super P> target;

    Progress(Run run, Consumer<? super P> target) {
        this.run = run;
        this.target = target;
    }

    /// Reports a step; throws [CancellationException] when the run was cancelled.
    @Override
    public void accept(P step) {
        if (run.cancelled()) {
            throw new CancellationException();
        }
        target.accept(step);
    }

    /// Whether nobody waits for the outcome any more.
    public boolean cancelled() {
        return run.cancelled();
    }
}
