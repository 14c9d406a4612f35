package com.elios.interview.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Odd, encrypted and broken documents that we did not make, all in one process of the distribution
/// with the memory it has. Needs the folder that the property `elios.data` names, and says so where
/// it is absent.
@DisabledOnOs(OS.WINDOWS)
class HostileFilesIT {
    private static final String STARTER = System.getProperty("elios.dist") + "/bin/elios";
    private static final Path HOSTILE =
            Path.of(System.getProperty("elios.data", "no-data-folder")).resolve("hostile");

    @TempDir private Path folder;

    @Test
    void everyFileIsReadOrRefusedInOneLine() throws IOException {
        assumeTrue(
                Files.isDirectory(HOSTILE),
                "not measured: set -Delios.data to the folder with the measuring data");
        var files = files();

        var started =
                Started.of(
                        folder,
                        Map.of("ELIOS_HOME", folder.resolve("data").toString()),
                        Stream.concat(Stream.of(STARTER, "cv", "--json"), files.stream()).toList());

        var results = started.output().lines().toList();
        var refused = results.stream().filter(line -> line.contains("\"status\":\"refused\""));
        assertThat(results).hasSameSizeAs(files).allMatch(line -> line.endsWith("}"));
        assertThat(started.errors().lines())
                .hasSize((int) refused.count())
                .allMatch(line -> line.startsWith(HOSTILE.toString()) && line.endsWith("."));
        assertThat(results).noneMatch(line -> line.contains("\"reason\":\"tookTooLong\""));
        assertThat(started.exitCode()).isEqualTo(1);
    }

    private static List<String> files() throws IOException {
        try (var files = Files.walk(HOSTILE)) {
            return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
        }
    }
}
