package com.elios.interview.adapter.cli.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.world.World;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.port.AnswerEvaluator;
import com.elios.interview.testing.WordEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureCommandsTest {
    private static final String[] WORDS = {"index", "lock", "cache", "thread", "query", "table"};

    private final World world = new World();

    @TempDir private Path folder;

    private String graded() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 48; i++) {
            var word = WORDS[i % WORDS.length];
            boolean good = i / WORDS.length % 2 == 0;
            var answer =
                    good
                            ? "It keeps every " + word + " in order " + i
                            : "Nobody saw the weather coming that day " + i;
            text.append(
                    """
                    {"qid":"%d","question":"What is %s for?","references":["The %s keeps every %s in order"],"answer":"%s","norm":%d,"label":"%s"}
                    """
                            .formatted(
                                    i % WORDS.length,
                                    word,
                                    word,
                                    word,
                                    answer,
                                    good ? 1 : 0,
                                    good ? "correct" : "contradictory"));
        }
        Files.writeString(folder.resolve("words.jsonl"), text);
        return folder.toString();
    }

    @Test
    void theTableHasFiguresFloorsAndALegend() throws IOException {
        var run = world.run("measure", "scorer", graded());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("Scorer words/1, rubric r1\n")
                .contains("words: 48 answers to 6 questions")
                .containsPattern("Pearson +[01]\\.\\d{3} \\([01]\\.\\d{3} to [01]\\.\\d{3}\\)")
                .containsPattern("floor [01]\\.\\d{3} words of the reference found: ")
                .contains("Correct above contradictory", "the middle grade given to all")
                .contains("This is what counts");
        assertThat(run.err()).contains("answers measured");
    }

    @Test
    void jsonHasOneLineForEachSet() throws IOException {
        var run = world.run("measure", "scorer", graded(), "--json");

        assertThat(run.out())
                .hasLineCount(1)
                .startsWith(
                        "{\"set\":\"words\",\"answers\":48,\"questions\":6,\"engine\":\"words/1\","
                                + "\"rubric\":\"r1\",\"resamples\":2000,\"figures\":["
                                + "{\"figure\":\"pearson\",\"unseenQuestions\":{\"value\":");
    }

    @Test
    void theSameFolderPrintsTheSame() throws IOException {
        var set = graded();
        assertThat(world.run("measure", "scorer", set, "--json").out())
                .isEqualTo(world.run("measure", "scorer", set, "--json").out());
    }

    @Test
    void theFiguresAreWrittenForTheApp() throws IOException {
        var file = folder.resolve("agreement.properties");
        var run = world.run("measure", "scorer", graded(), "--write", file.toString());

        assertThat(run.code()).isZero();
        assertThat(file).content().contains("engine=words/1\n", "set.1=words\n", "set.1.PEARSON.");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidBeforeTheWork() throws IOException {
        var nowhere = folder.resolve("no/such/folder/file").toString();
        var run = world.run("measure", "scorer", graded(), "--write", nowhere);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(nowhere + " cannot be written.").hasLineCount(1);
        assertThat(world.opened()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorer", "learn"})
    void aFolderThatIsNotThereIsOneLine(String command) {
        var run = world.run("measure", command, folder.resolve("none").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("elios: There is no folder ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorer", "learn"})
    void aFolderWithoutGradedAnswersIsOneLine(String command) {
        var run = world.run("measure", command, folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("elios: There is no graded answer in ").hasLineCount(1);
    }

    @Test
    void aLineThatIsNoGradedAnswerIsNamed() throws IOException {
        Files.writeString(folder.resolve("broken.jsonl"), "{}\n");
        var run = world.run("measure", "scorer", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("elios: broken.jsonl, line 1, is no graded answer.");
    }

    /// An evaluator that knows only words fails where another question has the same reference.
    @Test
    void theCheckListsWhatFailsAndFailsItself() {
        var run = world.run("measure", "trust");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Scorer words/1, rubric r1: 20 of the 20 questions of the bank\n")
                .contains("holds  20 of 20 (100.0 %)  the reference scores at least 85")
                .contains("FAILS  0 of 20 (0.0 %)  the answer to another question")
                .contains("\nNot: the answer to another question scores at most 20\n  java-1: ");
        assertThat(run.err()).contains("23 of 23 steps done");
    }

    @Test
    void theCheckAsJsonIsOneObject() {
        var run = world.run("measure", "trust", "--json", "--sample", "4");

        assertThat(run.out())
                .hasLineCount(1)
                .startsWith(
                        "{\"engine\":\"words/1\",\"rubric\":\"r1\",\"questions\":4,\"bank\":20,"
                                + "\"repeats\":100,\"holds\":false,\"checks\":[{\"check\":\"order\",")
                .contains("{\"text\":\"reference\",\"score\":100}");
    }

    @Test
    void anAnswerThatIsNotAlwaysJudgedTheSameIsFound() {
        var words = new WordEvaluator();
        var calls = new AtomicInteger();
        AnswerEvaluator moody =
                answer ->
                        words.evaluate(calls.incrementAndGet() % 50 == 0 ? blank(answer) : answer);
        var run = world.evaluatingWith(moody).run("measure", "trust", "--sample", "3");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("FAILS  0 of 2 (0.0 %)  the same answer scored 100 times");
    }

    /// What an evaluator refuses is the lowest, and no crash.
    @Test
    void anEvaluatorThatScoresNothingFailsTheOrder() {
        var words = new WordEvaluator();
        AnswerEvaluator refusing = answer -> words.evaluate(blank(answer));
        var run = world.evaluatingWith(refusing).run("measure", "trust", "--sample", "2");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("reference not scored, half not scored");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure trust --sample 0",
                "measure trust --sample many",
                "measure trust --whole --sample 3",
                "measure trust extra",
                "measure scorer"
            })
    void wrongUsageIsOneLine(String arguments) {
        var run = world.run(arguments.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("elios: ").hasLineCount(1);
    }

    private static AnswerToEvaluate blank(AnswerToEvaluate answer) {
        return new AnswerToEvaluate(
                answer.question(), answer.type(), answer.references(), answer.keyPoints(), "");
    }
}
