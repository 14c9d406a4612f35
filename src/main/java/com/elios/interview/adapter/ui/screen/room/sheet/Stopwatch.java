package com.elios.interview.adapter.ui.screen.room.sheet;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Counts time while it runs, on top of what was counted before.
final class Stopwatch {
    private final LongSupplier nanos;
    private Duration counted;
    private long startedAt;
    private boolean running;

    Stopwatch(Duration before, LongSupplier nanos) {
        this.nanos = nanos;
        counted = before;
    }

    void start() {
        if (!running) {
            startedAt = nanos.getAsLong();
            running = true;
        }
    }

    void stop() {
        counted = elapsed();
        running = false;
    }

    Duration elapsed() {
        return running ? counted.plusNanos(nanos.getAsLong() - startedAt) : counted;
    }
}
