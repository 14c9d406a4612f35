package com.elios.interview.kill;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Writes a small durable file again and again and says `BEAT millis` each time: shows how late the
/// machine is with what the app does for each draft. Where many builds share a disk and two cores,
/// that can be longer than the quarter second which the app has.
final class Beat {
    static final long INTERVAL_MILLIS = 50;

    private Beat() {}

    static void start(Path file) {
        var _ =
                Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory())
                        .scheduleWithFixedDelay(
                                () -> write(file), 0, INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void write(Path file) {
        try (var out = new FileOutputStream(file.toFile())) {
            out.write('.');
            out.getFD().sync();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("BEAT " + System.currentTimeMillis());
    }
}
