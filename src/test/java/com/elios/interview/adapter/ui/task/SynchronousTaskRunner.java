package com.elios.interview.adapter.ui.task;

import java.util.function.Consumer;

/// Runs everything at once, on the caller's thread.
public final class SynchronousTaskRunner implements TaskRunner {
    @Override
    public <P, T> void run(
            Slot slot,
            WorkWithProgress<P, T> work,
            Consumer<? super P> onProgress,
            Consumer<? super T> onSuccess,
            Consumer<Failure> onFailure) {
        var later = new QueuedTaskRunner();
        later.run(slot, work, onProgress, onSuccess, onFailure);
        later.runAll();
    }
}
