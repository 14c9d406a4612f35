package com.elios.interview.adapter.ui.screen.room.sheet;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Everything about the room that depends on time or threads.
///
/// @param later runs work off the FX thread after a delay
/// @param window runs callbacks on the FX thread
/// @param nanos a clock that only goes forward, in nanoseconds
public record Timing(Later later, Executor window, LongSupplier nanos) {
    /// At the least between two saves of a draft that changes.
    public static final Duration SAVE_INTERVAL = Duration.ofMillis(200);

    /// After a save that failed.
    public static final Duration SAVE_RETRY = Duration.ofSeconds(2);

    /// @param window such as `Platform::runLater`
    public static Timing real(Executor window) {
        return new Timing(Timing::onVirtualThread, window, System::nanoTime);
    }

    private static void onVirtualThread(Duration delay, Runnable work) {
        CompletableFuture.delayedExecutor(
                        delay.toMillis(),
                        TimeUnit.MILLISECONDS,
                        task -> Thread.ofVirtual().name("draft").start(task))
                .execute(work);
    }

    /// Runs work later.
    @FunctionalInterface
    public interface Later {
        void after(Duration delay, Runnable work);
    }
}
