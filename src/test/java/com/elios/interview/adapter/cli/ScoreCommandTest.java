package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.terminal.LineSource;
import com.elios.interview.adapter.cli.world.World;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {
    private static final String GOOD =
            """
            {"id":"a1","question":"Why?","references":["alpha and beta"],\
            "answer":"“Alpha” is alpha","keyPoints":[{"text":"alpha","weight":2},"beta"]}
            """;
    private static final String NOTHING =
            """
            "score":null,"completeness":null,"relevance":null,"similarity":null,"sentiment":null,\
            "evidence":[],"strengths":[],"weaknesses":[],"improvements":[],""";
    private static final String INVALID =
            "\"status\":\"notScored\",\"reason\":\"invalidInput\","
                    + NOTHING
                    + "\"engine\":null,\"rubric\":null}";

    private final World world = new World();

    @Test
    void jsonKeepsItsKeysAndTheirOrder() {
        var run = world.runWith(GOOD, "score", "--json");

        assertThat(run.out())
                .isEqualTo(
                        """
                        {"id":"a1","status":"scored","reason":null,"score":66.67,\
                        "completeness":0.6667,"relevance":0.5,"similarity":0.3333,\
                        "sentiment":"neutral",\
                        "evidence":[{"keyPoint":"alpha","start":11,"end":16}],\
                        "strengths":["You wrote something."],"weaknesses":[],\
                        "improvements":["Say more."],"engine":"words/1","rubric":"r1"}
                        """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void anAnswerThatCannotBeJudgedIsNotAFailure() {
        var run = world.runWith(line("1", "\"\""), "score", "--json");

        assertThat(run.out())
                .isEqualTo(
                        "{\"id\":1,\"status\":\"notScored\",\"reason\":\"empty\","
                                + NOTHING
                                + "\"engine\":\"words/1\",\"rubric\":\"r1\"}\n");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "1.0",
                "-3e2",
                "12345678901234567890123",
                "\"x\\\"y\"",
                "\"\"",
                "\"é\"",
                "null"
            })
    void theIdIsEchoedAsGiven(String id) {
        assertThat(world.runWith(line(id, "\"alpha\""), "score", "--json").out())
                .startsWith("{\"id\":" + id + ",\"status\":\"scored\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "not json ; null ; not one JSON object",
                "[1] ; null ; not one JSON object",
                "{\"id\":4 ; 4 ; not one JSON object",
                "{\"id\":4}{} ; 4 ; not one JSON object",
                "{\"id\":4,\"id\":5} ; 4 ; not one JSON object",
                "{\"id\":[4]} ; null ; id must be",
                "{\"id\":4} ; 4 ; question must be",
                "{\"id\":4,\"question\":\" \"} ; 4 ; question must be",
                "{\"question\":\"q\",\"id\":4} ; 4 ; references must be",
                "{\"id\":4,\"question\":\"q\",\"references\":\"r\"} ; 4 ; references must be",
                "{\"id\":4,\"question\":\"q\",\"references\":[\"\"]} ; 4 ; references must be",
                "{\"id\":4,\"question\":\"q\",\"references\":[\"r\"]} ; 4 ; answer must be",
                "{\"id\":4,\"question\":\"q\",\"references\":[\"r\"],\"answer\":5} ; 4 ; answer must",
            })
    void aMalformedLineKeepsItsPlace(String malformed, String id, String why) {
        var run = world.runWith(malformed + "\n" + GOOD, "score", "--json");

        var lines = run.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("{\"id\":" + id + "," + INVALID);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).startsWith("{\"id\":\"a1\",\"status\":\"scored\"");
        assertThat(run.err()).startsWith("elios score: line 1: ").contains(why);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"keyPoints\":\"k\"",
                "\"keyPoints\":[5]",
                "\"keyPoints\":[\" \"]",
                "\"keyPoints\":[{\"weight\":1}]",
                "\"keyPoints\":[{\"text\":\"k\",\"weight\":0}]",
                "\"keyPoints\":[{\"text\":\"k\",\"weight\":\"1\"}]",
                "\"keyPoints\":[{\"text\":\"k\",\"weight\":1e999}]",
                "\"type\":\"riddle\"",
                "\"type\":3",
            })
    void aWrongOptionalFieldIsNotPassedOver(String field) {
        var line = line("1", "\"alpha\"").replace("\"answer\"", field + ",\"answer\"");

        assertThat(world.runWith(line, "score", "--json").out()).contains("invalidInput");
    }

    @Test
    void fieldsThatAreUnknownOrNullArePassedOver() {
        var line =
                line("1", "\"alpha\"")
                        .replace(
                                "\"answer\"",
                                "\"type\":null,\"keyPoints\":null,\"x\":{\"y\":[1]},\"answer\"");

        assertThat(world.runWith(line, "score", "--json").out()).contains("\"status\":\"scored\"");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAndNotGuessed() {
        var latin = line("1", "\"caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);

        var run = world.runWith(latin, "score", "--json");

        assertThat(run.out()).isEqualTo("{\"id\":null," + INVALID + "\n");
        assertThat(run.err()).contains("not UTF-8");
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndEmptyLinesAreNoTrouble() {
        var run =
                world.runWith(
                        "\uFEFF" + GOOD.strip() + "\r\n\r\n\n" + GOOD.strip(), "score", "--json");

        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("\"scored\""));
    }

    @Test
    void aLineOfMoreThanAMebibyteIsRefusedAndTheNextIsScored() {
        var run =
                world.runWith(
                        line("1", '"' + "x".repeat(LineSource.LONGEST) + '"') + GOOD,
                        "score",
                        "--json");

        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("{\"id\":null," + INVALID),
                        second -> assertThat(second).contains("\"scored\""));
        assertThat(run.err()).isEqualTo("elios score: line 1: The line is longer than 1 MiB.\n");
    }

    @Test
    void halfACharacterDoesNotBreakTheOutput() {
        var run = world.runWith(line("\"\\ud83d\"", "\"\\ude00 alpha\""), "score", "--json");

        assertThat(run.out()).isEqualTo(run.out().strip() + "\n").contains("\"status\":\"scored\"");
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(world.runWith(GOOD, "score", "--json").out()).contains("\"score\":66.67,");
            assertThat(world.runWith(GOOD, "score").out()).contains("66.7 of 100 (key points 67 %");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPersonReadsOneLineForEachAnswer() {
        var run = world.runWith(GOOD + line("2", "\" \"") + "{}\n", "score");

        assertThat(run.out())
                .isEqualTo(
                        """
                        "a1": 66.7 of 100 (key points 67 %, relevance 50 %, similarity 33 %)
                        2: not scored. Nothing was written.
                        –: not scored. The line cannot be used.
                        """);
    }

    @Test
    void noInputGivesNoOutput() {
        var run = world.run("score", "--json");

        assertThat(run).isEqualTo(new World.Run(0, "", ""));
    }

    @Test
    void nothingButTheEvaluatorIsOpened() {
        var _ = world.runWith(GOOD, "score", "--json");

        assertThat(world.opened()).containsExactly("evaluator");
    }

    private static String line(String id, String answer) {
        return "{\"id\":%s,\"question\":\"q\",\"references\":[\"r\"],\"answer\":%s}\n"
                .formatted(id, answer);
    }
}
