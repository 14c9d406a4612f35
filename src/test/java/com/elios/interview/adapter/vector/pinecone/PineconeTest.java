package com.elios.interview.adapter.vector.pinecone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Pinecone's genuine client against the emulator, in a JVM of its own: the client has no setting
/// for a host, so proxy and trust are set for the whole JVM. Each case there is a test here.
class PineconeTest {
    private static final int AT_LEAST = 50;

    @TestFactory
    Stream<DynamicTest> cases(@TempDir Path folder) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                PineconeCases.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<DynamicTest> cases = new ArrayList<>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .forEach(
                            line -> {
                                if (line.startsWith(PineconeCases.PREFIX)) {
                                    cases.add(test(line.split("\t", -1)));
                                } else {
                                    System.out.println(line);
                                }
                            });
        }
        int end = process.waitFor();
        int found = cases.size();
        cases.add(
                DynamicTest.dynamicTest(
                        "all cases ran",
                        () -> {
                            assertThat(end).isZero();
                            assertThat(found).isGreaterThanOrEqualTo(AT_LEAST);
                        }));
        return cases.stream();
    }

    private static DynamicTest test(String[] fields) {
        var failure = new String(Base64.getDecoder().decode(fields[2]), StandardCharsets.UTF_8);
        return DynamicTest.dynamicTest(fields[1], () -> assertThat(failure).isEmpty());
    }
}
