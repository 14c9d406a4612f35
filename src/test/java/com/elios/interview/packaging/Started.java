package com.elios.interview.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A process that ran to its end: its exit code and what it wrote.
record Started(int exitCode, String output, String errors) {
    private static final int MINUTES = 10;

    /// Runs a command in a folder with the given environment on top of this process's own; at most
    /// ten minutes, which only a machine with too much to do comes near.
    static Started of(Path folder, Map<String, String> environment, List<String> command) {
        try {
            var output = Files.createTempFile(folder, "output", ".txt");
            var errors = Files.createTempFile(folder, "errors", ".txt");
            var builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectInput(ProcessBuilder.Redirect.from(output.toFile()))
                            .redirectOutput(output.toFile())
                            .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Still running after " + MINUTES + " minutes: " + command);
            }
            return new Started(
                    process.exitValue(),
                    Files.readString(output, UTF_8),
                    Files.readString(errors, UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
