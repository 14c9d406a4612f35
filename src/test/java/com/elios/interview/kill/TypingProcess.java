package com.elios.interview.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A process of [TypingApp], and what it said.
final class TypingProcess implements AutoCloseable {
    private static final String END = "END";

    private final Path errors;
    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /// @param submitAfter characters; 0 for never
    TypingProcess(Path data, Path errors, int submitAfter) throws IOException {
        this.errors = errors;
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Dstdout.encoding=UTF-8",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                TypingApp.class.getName(),
                                Integer.toString(submitAfter),
                                "--data",
                                data.toString())
                        .redirectError(Redirect.to(errors.toFile()))
                        .start();
        Thread.ofVirtual().start(this::listen);
    }

    /// The next line that begins with the word, without it. Others before it are heard as well.
    String await(String word, Heard heard) throws InterruptedException {
        while (true) {
            var line = lines.poll(10, TimeUnit.MINUTES);
            if (line == null || line.equals(END)) {
                throw new AssertionError("No " + word + " came; " + said());
            }
            heard.line(line);
            if (line.startsWith(word + " ") || line.equals(word)) {
                return line.substring(word.length()).strip();
            }
        }
    }

    /// Ends the process as `kill -9` does, some time from now, and returns when it is gone.
    ///
    /// @return when it was killed, in milliseconds of the epoch
    long killAfter(long millis, Heard heard) throws InterruptedException {
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("It ended by itself; " + said());
        }
        long killed = System.currentTimeMillis();
        // Not by the process itself: that would also close the stream that is read here.
        process.toHandle().destroyForcibly();
        for (var line = lines.take(); !line.equals(END); line = lines.take()) {
            heard.line(line);
        }
        process.waitFor();
        return killed;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void listen() {
        try (var reader = process.inputReader(UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("CLOSED " + closed.getMessage());
        } finally {
            lines.add(END);
        }
    }

    private String said() {
        try {
            return "standard error: " + Files.readString(errors);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
