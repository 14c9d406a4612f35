package com.elios.interview.testing.speech;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The window's thread as a test plays it: what other threads post waits until the test runs it.
public final class PostedWindow implements Executor {
    private static final long DEADLINE_SECONDS = 20;

    private final LinkedBlockingQueue<Runnable> posted = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable step) {
        posted.add(step);
    }

    /// Runs what is posted until it has been seen.
    public void until(BooleanSupplier seen) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!seen.getAsBoolean()) {
            run(end);
        }
    }

    private void run(long end) {
        try {
            var next = posted.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError("not seen in " + DEADLINE_SECONDS + " s");
            }
            next.run();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
