package com.elios.interview.adapter.ui.task;

import org.jspecify.annotations.Nullable;

/// The handle on one kind of work of a view model; holds at most one run. Used on the FX thread.
public final class Slot {
    private @Nullable Run current;

    /// Forgets the run: none of its callbacks comes any more.
    public void cancel() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }

    /// Whether a run has neither ended nor been cancelled.
    public boolean busy() {
        return current != null;
    }

    Run begin() {
        cancel();
        var run = new Run();
        current = run;
        return run;
    }

    /// Whether the run's outcome is still wanted; the slot is free afterwards.
    boolean end(Run run) {
        if (run.cancelled() || current != run) {
            return false;
        }
        current = null;
        return true;
    }
}
