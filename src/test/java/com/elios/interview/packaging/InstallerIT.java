package com.elios.interview.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the app image that the installer profile made; see `docs/packaging.md`.
@Tag("installer")
@EnabledOnOs(OS.LINUX)
class InstallerIT {
    private static final Path INSTALLER = Path.of(System.getProperty("elios.installer"));
    private static final Path IMAGE = INSTALLER.resolve("elios");
    // Refuses to start where the cache does not fit the image.
    private static final String CACHE_REQUIRED = "-XX:AOTMode=on";

    private static final String ANSWERS =
            """
            {"id": "1", "question": "What does an index do for a query?", "references": \
            ["An index lets the database find rows without reading the whole table."], \
            "answer": "With an index the database finds the rows without a full scan."}
            """;

    @TempDir private Path folder;

    @Test
    void theImageIsOfThisBuild() {
        var started = elios(Map.of(), "--version");

        assertThat(started.exitCode()).isZero();
        assertThat(started.output()).matches("elios \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void theWindowStartsWithTheCacheAndTheTourSucceeds() {
        var started =
                elios(
                        Map.of(
                                "ELIOS_JAVA_OPTIONS",
                                CACHE_REQUIRED
                                        + " -XX:+PrintFlagsFinal -Delios.tour=true"
                                        + " -Dglass.platform=Headless -Dprism.order=sw"));

        assertThat(started.exitCode()).as(started.errors()).isZero();
        assertThat(started.errors()).doesNotContain("Exception", "\tat ");
        assertThat(heap(started)).isEqualTo(512L << 20);
    }

    @Test
    void aCommandThroughSymbolicLinksHasTheCacheAndTheSmallerHeap() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("first"), IMAGE.resolve("bin/elios"));
        var second = Files.createSymbolicLink(folder.resolve("second"), link.getFileName());
        var started =
                Started.of(
                        folder,
                        Map.of("ELIOS_JAVA_OPTIONS", CACHE_REQUIRED + " -XX:+PrintFlagsFinal"),
                        List.of(second.toString(), "--version"));

        assertThat(started.exitCode()).as(started.errors()).isZero();
        assertThat(heap(started)).isEqualTo(160L << 20);
    }

    @Test
    void anAnswerIsScoredByTheSlimmedLibraries() throws IOException {
        var started = score("<\"$1\"");

        assertThat(started.exitCode()).as(started.errors()).isZero();
        assertThat(started.output()).contains("\"status\":\"scored\"");
    }

    @Test
    void aClosedInputIsAnEmptyOne() throws IOException {
        var started = score("<&-");

        assertThat(started.exitCode()).as(started.errors()).isZero();
        assertThat(started.output()).isEmpty();
        assertThat(started.errors()).isEmpty();
    }

    @Test
    void withAllStreamsClosedTheAnswerIsScoredIntoNothingAndNoFileIsWrittenOver()
            throws IOException {
        var started = score("<\"$1\" >&- 2>&-");

        assertThat(started.exitCode()).isZero();
        assertThat(folder.resolve("answers.jsonl")).hasContent(ANSWERS);
    }

    @Test
    void thereIsOnePackage() throws IOException {
        try (Stream<Path> files = Files.list(INSTALLER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".deb"))).hasSize(1);
        }
    }

    @Test
    void theLicencesComeAlongAndNoLibraryIsUnderTheGplAlone() throws IOException {
        var licences = IMAGE.resolve("lib/app/licences");
        var ofLibraries = Files.readString(licences.resolve("THIRD-PARTY.txt")).lines().toList();

        assertThat(licences.resolve("LICENSE")).content().contains("Apache License");
        assertThat(ofLibraries).hasSizeGreaterThan(40);
        assertThat(ofLibraries)
                .filteredOn(line -> line.contains("GPL") || line.contains("GNU"))
                .allMatch(
                        line ->
                                line.contains("(GPLv2+CE) javafx")
                                        || line.contains("(Apache-2.0)")
                                        || line.contains("(EPL 2.0)")
                                        || line.contains("(EPL-2.0)"));
    }

    /// Scores one answer, with the streams as the shell is told; `$1` is the file of the answer.
    private Started score(String streams) throws IOException {
        var answers = Files.writeString(folder.resolve("answers.jsonl"), ANSWERS);
        return Started.of(
                folder,
                Map.of(
                        "ELIOS_HOME",
                        folder.resolve("data").toString(),
                        "ELIOS_JAVA_OPTIONS",
                        CACHE_REQUIRED),
                List.of(
                        "sh",
                        "-c",
                        "exec \"$0\" score --json " + streams,
                        IMAGE + "/bin/elios",
                        answers.toString()));
    }

    private static long heap(Started started) {
        return started.output()
                .lines()
                .filter(line -> line.contains(" MaxHeapSize "))
                .map(line -> line.replaceAll(".*= *(\\d+) .*", "$1"))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    private Started elios(Map<String, String> environment, String... arguments) {
        var all = new HashMap<>(environment);
        all.put("ELIOS_HOME", folder.resolve("data").toString());
        return Started.of(
                folder,
                all,
                Stream.concat(Stream.of(IMAGE + "/bin/elios"), Stream.of(arguments)).toList());
    }
}
