package com.elios.interview.adapter.ui.task;

import java.util.function.Consumer;

/// Runs blocking work without blocking the window. All callbacks arrive on the FX thread, and none
/// arrives from a run that was cancelled or overtaken by a later one in the same slot.
public interface TaskRunner {
    /// Runs work that reports progress.
    ///
    /// @param slot cancels the run that it holds, if any, and holds this one
    <P, T> void run(
            Slot slot,
            WorkWithProgress<P, T> work,
            Consumer<? super P> onProgress,
            Consumer<? super T> onSuccess,
            Consumer<Failure> onFailure);

    /// Runs work that gives a value.
    default <T> void run(
            Slot slot, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        run(slot, _ -> work.run(), _ -> {}, onSuccess, onFailure);
    }

    /// Runs work that gives nothing.
    default void run(Slot slot, Runnable work, Runnable onSuccess, Consumer<Failure> onFailure) {
        run(
                slot,
                _ -> {
                    work.run();
                    return Done.DONE;
                },
                _ -> {},
                _ -> onSuccess.run(),
                onFailure);
    }

    /// Blocking work.
    @FunctionalInterface
    interface Work<T> {
        T run() throws Exception;
    }

    /// Blocking work that tells how far it is.
    @FunctionalInterface
    interface WorkWithProgress<P, T> {
        /// @param progress also the place where a cancelled run ends
        T run(Progress<P> progress) throws Exception;
    }

    /// The value of work that has none.
    enum Done {
        DONE
    }
}
