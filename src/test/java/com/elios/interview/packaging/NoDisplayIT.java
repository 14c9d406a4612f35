package com.elios.interview.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.persistence.Database;
import com.elios.interview.adapter.persistence.StoreLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The distribution on a machine where no window can be opened.
@EnabledOnOs(OS.LINUX)
class NoDisplayIT {
    private static final String STARTER = System.getProperty("elios.dist") + "/bin/elios";

    /// What the answers are: one of some length, one that is none, one left out.
    private static final String INPUT =
            """
            I listened to both sides first and wrote down what each of us needed.
            Then we agreed on a small test, and its result decided for the simpler design.

            I don't know.

            /skip
            """;

    private static final String CV =
            """
            Nora Lindqvist
            nora.lindqvist@example.org

            Experience
            Software Engineer, Lumen Books, 2016-01 to 2020-03
            Wrote the order service in Python and its REST API.
            """;

    @TempDir private Path folder;

    @Test
    void theWindowIsRefusedInOneSentenceThatNamesThePracticeInATerminal() {
        var started = elios("");

        assertThat(started.exitCode()).isEqualTo(1);
        assertThat(started.output()).isEmpty();
        assertThat(started.errors().lines())
                .singleElement()
                .asString()
                .startsWith("Elios cannot open its window because ")
                .contains("elios interview");
    }

    @Test
    void aWholePracticeRunsInATerminalFromTheCvToTheReport() throws IOException {
        var cv = Files.writeString(folder.resolve("cv.txt"), CV);

        var started = elios(INPUT, "interview", "--questions", "3", "--cv", cv.toString());

        assertThat(started.exitCode()).as(started.errors()).isZero();
        assertThat(started.errors()).isEmpty();
        assertThat(started.output())
                .contains("Nora Lindqvist", "Lumen Books", "Your plan: 3 questions")
                .contains("Question 3 of 3", "Skipped.", "Your report")
                .contains("Scored 2 of 3 questions; not scored 0, skipped 1.");
        var report = elios("", "report");
        assertThat(report.exitCode()).as(report.errors()).isZero();
        assertThat(report.output()).contains("completed, overall ");
    }

    @Test
    void aSecondProcessOnTheSameFolderIsToldSoInOneSentence() {
        try (var _ =
                Database.open(
                        new StoreLocation.Embedded(folder.resolve("data").resolve("store")))) {
            var started = elios("", "interview");

            assertThat(started.exitCode()).isEqualTo(1);
            assertThat(started.errors().lines())
                    .singleElement()
                    .asString()
                    .startsWith("elios: Another Elios has your data open ");
        }
    }

    private Started elios(String input, String... arguments) {
        try {
            var file = Files.writeString(Files.createTempFile(folder, "input", ".txt"), input);
            var shell =
                    Stream.of(
                            "env",
                            "-u",
                            "DISPLAY",
                            "-u",
                            "WAYLAND_DISPLAY",
                            "sh",
                            "-c",
                            "input=$1; shift; exec \"$0\" \"$@\" <\"$input\"",
                            STARTER,
                            file.toString());
            return Started.of(
                    folder,
                    Map.of("ELIOS_HOME", folder.resolve("data").toString()),
                    Stream.concat(shell, Stream.of(arguments)).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
