package com.elios.interview.infrastructure.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole interview, in a JVM whose every way to a socket is closed and counted.
class WithoutNetworkTest {
    @TempDir Path folder;

    @Test
    void aWholeInterviewWithoutServicesAsksForNoSocket() throws Exception {
        var lines = run("none", "off");
        assertThat(lines).last().isEqualTo("attempts 0");
        assertThat(lines.getFirst()).isEqualTo("Here[]");
    }

    @Test
    void neitherDoesOneInAirplaneModeWithAServiceSetUpAndConsentedTo() throws Exception {
        Files.writeString(
                folder.resolve("settings.properties"),
                """
                openai.consent=https://api.openai.com/v1
                anthropic.consent=https://api.anthropic.com/v1
                pinecone=on
                pinecone.consent=yes
                openai.embeddings=on
                """);
        for (var service : List.of("openai", "anthropic")) {
            var lines = run(service, "on");
            assertThat(lines).last().isEqualTo("attempts 0");
            assertThat(lines.subList(0, lines.size() - 1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains("AIRPLANE_MODE"));
        }
    }

    @Test
    void theCounterCounts() throws Exception {
        Files.writeString(
                folder.resolve("settings.properties"),
                "openai.consent=https://127.0.0.1:1/v1\nopenai.address=https://127.0.0.1:1/v1\n");
        assertThat(run("openai", "off")).last().isNotEqualTo("attempts 0");
    }

    private List<String> run(String service, String airplane)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.nio.channels.spi.SelectorProvider="
                                        + NoSockets.class.getName(),
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WithoutNetwork.class.getName(),
                                folder.toString(),
                                service,
                                airplane)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var out = process.getInputStream()) {
            var text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(text).isZero();
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
