package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.port.service.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Runs programs of this machine, within a time or not at all.
final class Programs {
    private Programs() {}

    /// @param folder for what it writes to its standard output
    /// @return that output; empty where it failed, was stopped or took too long
    /// @throws IOException where it cannot be started
    static Optional<String> run(Command command, Path folder, Duration longest, Stop stop)
            throws IOException {
        var output = folder.resolve("output.txt");
        var builder =
                new ProcessBuilder(command.words())
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(command.environment());
        var process = builder.start();
        process.getOutputStream().close();
        try (var _ = stop.onAsked(process::destroyForcibly)) {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            return process.exitValue() == 0 && !stop.asked()
                    ? Optional.of(new String(Files.readAllBytes(output), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            end(process);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /// Where a program is, among the folders that the shell looks into.
    static Optional<Path> find(String name, String path, String separator) {
        for (var folder : path.split(Pattern.quote(separator), -1)) {
            var file = Path.of(folder.isEmpty() ? "." : folder).resolve(name);
            if (!folder.isEmpty() && Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
