package com.elios.interview.infrastructure.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/// What the operating system says of this process.
final class ProcessFigures {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path STATE = Path.of("/proc/self/stat");
    private static final Path UPTIME = Path.of("/proc/uptime");

    /// `USER_HZ`, in which Linux tells times to programs whatever the kernel's own clock is.
    private static final long TICKS_PER_SECOND = 100;

    /// The 22nd field of `/proc/self/stat`, counted from the one after the name in brackets: see
    /// proc(5).
    private static final int START_TICKS = 19;

    private ProcessFigures() {}

    /// When the process was started, Java's own start included, to a hundredth of a second.
    ///
    /// Linux says it in time since the machine's start, which Java turns into a date by a start of
    /// the machine known to the second only: up to a second wrong, so it is not asked there.
    static Instant started(Clock clock) {
        if (!Files.isReadable(STATE) || !Files.isReadable(UPTIME)) {
            return ProcessHandle.current().info().startInstant().orElseGet(clock::instant);
        }
        try {
            var uptime = Files.readString(UPTIME).split(" ", 2)[0];
            var now = clock.instant();
            var state = Files.readString(STATE);
            var fields = state.substring(state.lastIndexOf(')') + 2).split(" ", -1);
            long startMillis = Long.parseLong(fields[START_TICKS]) * 1000 / TICKS_PER_SECOND;
            long nowMillis = new BigDecimal(uptime).movePointRight(3).longValueExact();
            return now.minusMillis(nowMillis - startMillis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the processors have done for this process; busy neighbours change it little.
    static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Resident memory in MiB; empty where the system has no `/proc`.
    static OptionalLong residentMebibytes() {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
