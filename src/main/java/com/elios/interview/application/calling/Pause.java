package com.elios.interview.application.calling;

import com.elios.interview.domain.port.service.Stop;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets time pass between two tries.
@FunctionalInterface
interface Pause {
    /// Returns at the end of the pause, at once when the stop is asked for.
    ///
    /// @throws InterruptedException where something else interrupts this thread
    void pause(Duration length, Stop stop) throws InterruptedException;

    /// A pause in real time. It never interrupts the thread that waits.
    static Pause real() {
        return (length, stop) -> {
            var asked = new CountDownLatch(1);
            try (var _ = stop.onAsked(asked::countDown)) {
                boolean _ = asked.await(length.toNanos(), TimeUnit.NANOSECONDS);
            }
        };
    }
}
