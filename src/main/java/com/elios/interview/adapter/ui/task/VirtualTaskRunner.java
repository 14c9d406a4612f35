package com.elios.interview.adapter.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts a virtual thread for each run.
public final class VirtualTaskRunner implements TaskRunner {
    private static final Logger LOG = LoggerFactory.getLogger(VirtualTaskRunner.class);

    private final Executor window;

    /// @param window runs callbacks on the FX thread, such as `Platform::runLater`
    public VirtualTaskRunner(Executor window) {
        this.window = window;
    }

    @Override
    public <P, T> void run(
            Slot slot,
            WorkWithProgress<P, T> work,
            Consumer<? super P> onProgress,
            Consumer<? super T> onSuccess,
            Consumer<Failure> onFailure) {
        var run = slot.begin();
        var progress = new Progress<P>(run, step -> post(run, () -> onProgress.accept(step)));
        Thread.ofVirtual()
                .name("task")
                .start(() -> execute(slot, run, work, progress, onSuccess, onFailure));
    }

    /// The one place where anything is caught: whatever goes wrong must reach the screen.
    @SuppressWarnings("CatchingUnchecked")
    private <P, T> void execute(
            Slot slot,
            Run run,
            WorkWithProgress<P, T> work,
            Progress<P> progress,
            Consumer<? super T> onSuccess,
            Consumer<Failure> onFailure) {
        try {
            T value = work.run(progress);
            finish(slot, run, () -> onSuccess.accept(value));
        } catch (CancellationException cancelled) {
            LOG.debug("cancelled");
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError thrown) {
            var failure = Failure.of(thrown);
            log(failure);
            finish(slot, run, () -> onFailure.accept(failure));
        }
    }

    private void post(Run run, Runnable callback) {
        window.execute(
                () -> {
                    if (!run.cancelled()) {
                        callback.run();
                    }
                });
    }

    private void finish(Slot slot, Run run, Runnable callback) {
        window.execute(
                () -> {
                    if (slot.end(run)) {
                        callback.run();
                    }
                });
    }

    private static void log(Failure failure) {
        switch (failure) {
            case Failure.Known known -> LOG.warn("{}", known.code(), known.exception());
            case Failure.Unexpected unexpected ->
                    LOG.error("{}", unexpected.code(), unexpected.cause());
        }
    }
}
