package com.elios.interview.adapter.speech.recognition;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Whether all that was said is understood, when that is known. The first answer counts.
public final class Outcome {
    private final CompletableFuture<Boolean> whole = new CompletableFuture<>();

    public boolean isKnown() {
        return whole.isDone();
    }

    public void is(boolean understood) {
        whole.complete(understood);
    }

    /// False also where the time was too short.
    public boolean await(Duration atMost) {
        try {
            return whole.get(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        }
    }
}
