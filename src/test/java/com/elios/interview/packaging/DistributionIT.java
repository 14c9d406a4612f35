package com.elios.interview.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts `target/dist/bin/elios` as a person would in a terminal.
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {
    private static final String STARTER = System.getProperty("elios.dist") + "/bin/elios";

    @TempDir private Path folder;

    @Test
    void theVersionIsThatOfTheBuild() {
        var started = elios("--version");

        assertThat(started.exitCode()).isZero();
        assertThat(started.output()).matches("elios \\d+\\.\\d+\\.\\d+\\R");
        assertThat(started.errors()).isEmpty();
    }

    @Test
    void theHelpNamesEveryCommand() {
        var started = elios("--help");

        assertThat(started.exitCode()).isZero();
        assertThat(started.output())
                .contains("cv", "questions", "score", "interview", "report", "--data");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        var started = elios("practise-for-me");

        assertThat(started.exitCode()).isEqualTo(2);
        assertThat(started.output()).isEmpty();
        assertThat(started.errors().lines()).hasSize(1);
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        var started = elios("score", "--fast");

        assertThat(started.exitCode()).isEqualTo(2);
        assertThat(started.errors().lines()).hasSize(1);
    }

    @Test
    void aMissingFileFailsInPlainWords() {
        var started = elios("cv", "no such file.pdf");

        assertThat(started.exitCode()).isEqualTo(1);
        assertThat(started.output() + started.errors()).contains("no such file.pdf");
        assertThat(started.output() + started.errors())
                .doesNotContain("Exception", "\tat ", "WARNING");
    }

    @Test
    void noAnswersAreNoFailure() {
        var started = elios("score", "--json");

        assertThat(started.exitCode()).isZero();
        assertThat(started.output()).isEmpty();
        assertThat(started.errors()).isEmpty();
    }

    @Test
    void textOutsideLatinComesThroughWhole() throws IOException {
        var cv = Files.writeString(folder.resolve("Žofie 履歴書.txt"), "");

        var started = elios("cv", cv.toString(), "--json");

        assertThat(started.output()).contains("Žofie 履歴書.txt");
    }

    private Started elios(String... arguments) {
        return Started.of(
                folder,
                Map.of("ELIOS_HOME", folder.resolve("data").toString(), "LC_ALL", ""),
                Stream.concat(Stream.of(STARTER), Stream.of(arguments)).toList());
    }
}
