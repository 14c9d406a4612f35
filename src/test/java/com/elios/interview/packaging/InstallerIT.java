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
                                "JAVA_TOOL_OPTIONS",
                                CACHE_REQUIRED
                                        + " -Delios.tour=true -Dglass.platform=Headless"
                                        + " -Dprism.order=sw"));

        assertThat(started.exitCode()).as(started.errors()).isZero();
        assertThat(started.errors()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void anAnswerIsScoredByTheSlimmedLibraries() throws IOException {
        var input =
                Files.writeString(
                        folder.resolve("answers.jsonl"),
                        """
                        {"id": "1", "question": "What does an index do for a query?", "references": \
                        ["An index lets the database find rows without reading the whole table."], \
                        "answer": "With an index the database finds the rows without a full scan."}
                        """);
        var started =
                Started.of(
                        folder,
                        Map.of("ELIOS_HOME", folder.resolve("data").toString()),
                        List.of("sh", "-c", IMAGE + "/bin/elios score --json <\"$0\"", input + ""));

        assertThat(started.exitCode()).as(started.errors()).isZero();
        assertThat(started.output()).contains("\"status\":\"scored\"");
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
                                        || line.contains("(EPL 2.0)")
                                        || line.contains("(EPL-2.0)"));
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
