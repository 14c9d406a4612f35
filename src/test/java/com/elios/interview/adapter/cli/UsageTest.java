package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.world.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final World world = new World();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "unknown",
                "cv",
                "cv --nonsense a.pdf",
                "questions",
                "questions search",
                "questions search --limit 0 java",
                "questions search --limit many java",
                "score --nonsense",
                "score extra",
                "interview --questions 0",
                "interview --questions 21",
                "interview --difficulty brutal",
                "interview --type riddle",
                "interview --topic Alchemy",
                "report 1-1-1-1-1",
                "report xyz --format md",
                "report --format pdf",
                "--data",
            })
    void wrongUsageIsOneLineThatNamesTheHelp(String arguments) {
        var run = world.run(arguments.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("elios: ").endsWith(" --help\n").hasLineCount(1);
        assertThat(world.interviews()).isEmpty();
    }

    @Test
    void wrongUsageNamesTheHelpOfItsCommand() {
        assertThat(world.run("questions", "search").err())
                .endsWith("See: elios questions search --help\n");
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        var run = world.run("--help");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("cv", "questions", "score", "interview", "report", "--data=DIR")
                .contains("Exit codes:")
                .doesNotContain("${");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv", "questions", "questions search", "score", "interview", "report"})
    void everyCommandHasHelpAndOpensNothingForIt(String command) {
        var run = world.run((command + " --help").split(" ", -1));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: elios " + command).doesNotContain("${");
        assertThat(world.dataFolders()).isEmpty();
    }

    @Test
    void theHelpOfCvTellsOfJsonLines() {
        assertThat(world.run("cv", "--help").out()).contains("JSON Lines");
    }

    @Test
    void versionIsOneLine() {
        var run = world.run("--version");

        assertThat(run.out()).startsWith("elios ").hasLineCount(1);
        assertThat(run.code()).isZero();
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(world.run("--data", "here").code()).isZero();
        assertThat(world.opened()).containsExactly("window");
        assertThat(world.dataFolders()).containsExactly(Path.of("here"));
    }

    @Test
    void theDataFolderMayStandAfterTheCommand() {
        var _ = world.run("report", "--data", "there");

        assertThat(world.dataFolders()).containsExactly(Path.of("there"));
    }

    @Test
    void closedOutputEndsEveryCommandQuietly() {
        var closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        var err = new ByteArrayOutputStream();

        assertThat(world.run(InputStream.nullInputStream(), closed, err, "report")).isZero();
        assertThat(world.run(new ByteArrayInputStream(new byte[0]), closed, err, "--help"))
                .isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void outputThatCannotBeWrittenIsAFailureAndNotTheReadersWish() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        var err = new ByteArrayOutputStream();

        assertThat(world.run(InputStream.nullInputStream(), full, err, "report")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("elios: ")
                .contains("No space left on device")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aDataFolderWithoutANameIsWrongUsage(String name) {
        var run = world.run("--data", name, "report");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("elios: --data must name a folder. See: elios --help\n");
        assertThat(world.dataFolders()).isEmpty();
    }

    @Test
    void questionsAreFoundByMeaningClosestFirst() {
        var run = world.run("questions", "search", "late", "project", "--json", "--limit", "2");

        assertThat(run.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .matches(
                        "\\{\"id\":\"[0-9a-f-]{36}\",\"key\":\"late\",\"version\":1,"
                                + "\"type\":\"situational\",\"difficulty\":\"medium\","
                                + "\"skills\":\\[\"Planning\"],"
                                + "\"question\":\"What do you know about a late project\\?\","
                                + "\"similarity\":0\\.\\d{1,4}}");
        assertThat(world.opened()).containsExactly("search");
    }

    @Test
    void aPersonReadsTheQuestionsThatWereFound() {
        assertThat(world.run("questions", "search", "late project").out())
                .contains("situational, medium: Planning\n      What do you know about a late");
    }
}
