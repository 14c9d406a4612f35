package com.elios.interview.adapter.ui.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Keeps work until the test lets it run, so that the state in between can be seen.
public final class QueuedTaskRunner implements TaskRunner {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <P, T> void run(
            Slot slot,
            WorkWithProgress<P, T> work,
            Consumer<? super P> onProgress,
            Consumer<? super T> onSuccess,
            Consumer<Failure> onFailure) {
        var run = slot.begin();
        waiting.add(() -> execute(slot, run, work, onProgress, onSuccess, onFailure));
    }

    /// Runs what waits, and what comes of it.
    public void runAll() {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    public int size() {
        return waiting.size();
    }

    private static <P, T> void execute(
            Slot slot,
            Run run,
            WorkWithProgress<P, T> work,
            Consumer<? super P> onProgress,
            Consumer<? super T> onSuccess,
            Consumer<Failure> onFailure) {
        T value;
        try {
            value = work.run(new Progress<>(run, onProgress));
        } catch (CancellationException _) {
            return;
        } catch (Exception thrown) {
            if (slot.end(run)) {
                onFailure.accept(Failure.of(thrown));
            }
            return;
        }
        if (slot.end(run)) {
            onSuccess.accept(value);
        }
    }
}
