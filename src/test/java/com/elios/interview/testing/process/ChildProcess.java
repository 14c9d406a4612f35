package com.elios.interview.testing.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs a class in a JVM of its own that is killed while it works.
public final class ChildProcess {
    private ChildProcess() {}

    /// @param arguments follow the folder on the command line
    public static Process start(Class<?> main, Path folder, String... arguments)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                main.getName(),
                                folder.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// Kills the process as soon as it has acknowledged so many numbers.
    ///
    /// @return all that it acknowledged, those included that it did while it was being killed
    public static List<Integer> killAfter(Process process, int acknowledgements)
            throws IOException, InterruptedException {
        var numbers = new ArrayList<Integer>();
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                numbers.add(Integer.parseInt(line));
                if (numbers.size() == acknowledgements) {
                    // Not the process itself: that would also close the stream that is read here.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return numbers;
    }
}
