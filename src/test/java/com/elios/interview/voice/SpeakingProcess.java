package com.elios.interview.voice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A process of [SpeakingApp], and what it said.
final class SpeakingProcess implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(90);

    private final Path errors;
    private final Process process;
    private final Writer orders;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private int forgotten;

    SpeakingProcess(Path data, Map<String, String> environment) throws IOException {
        errors = data.resolveSibling("errors.txt");
        var builder =
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
                        SpeakingApp.class.getName(),
                        "--data",
                        data.toString());
        builder.environment().putAll(environment);
        process = builder.redirectError(Redirect.to(errors.toFile())).start();
        orders = process.outputWriter(UTF_8);
        Thread.ofVirtual().start(this::hear);
    }

    void order(String order) throws IOException {
        orders.write(order + "\n");
        orders.flush();
    }

    /// What was said until now is not awaited any more.
    void forget() {
        forgotten = lines.size();
    }

    /// The first line of that kind that fits, from those said already on.
    Line await(String kind, Predicate<String> fits) throws InterruptedException {
        long deadline = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < deadline) {
            var found =
                    lines.stream()
                            .skip(forgotten)
                            .filter(line -> line.kind().equals(kind) && fits.test(line.text()))
                            .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            synchronized (lines) {
                if (!process.isAlive()) {
                    break;
                }
                lines.wait(50);
            }
        }
        throw new AssertionError("No " + kind + " came; " + said());
    }

    String last(String kind) {
        return lines.reversed().stream()
                .filter(line -> line.kind().equals(kind))
                .map(Line::text)
                .findFirst()
                .orElse("");
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void hear() {
        try (var reader = process.inputReader(UTF_8)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var parts = line.split(" ", 3);
                if (parts.length > 1 && parts[1].matches("\\d+")) {
                    lines.add(
                            new Line(
                                    parts[0],
                                    Long.parseLong(parts[1]),
                                    parts.length > 2 ? parts[2] : ""));
                }
                synchronized (lines) {
                    lines.notifyAll();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String said() {
        try {
            var all = lines.stream().map(Line::toString).toList();
            return "it said:\n" + String.join("\n", all) + "\n" + Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param at in milliseconds of the epoch
    record Line(String kind, long at, String text) {}
}
