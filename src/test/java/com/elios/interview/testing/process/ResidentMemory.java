package com.elios.interview.testing.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Memory of the whole process, as Linux counts it.
public final class ResidentMemory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private ResidentMemory() {}

    /// Whether this system tells it.
    public static boolean isKnown() {
        return Files.exists(STATUS);
    }

    public static long kilobytes() throws IOException {
        return Files.readAllLines(STATUS).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    public static long megabytes() throws IOException {
        return kilobytes() / 1024;
    }
}
