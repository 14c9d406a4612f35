package com.elios.interview.adapter.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.NoSuchFolder;
import com.elios.interview.application.error.NotAGradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradedAnswerFilesTest {
    private static final String ROW =
            """
            {"qid":"%s","question":"Why?","references":["Because."],"answer":"So.","norm":%s,"label":"%s","blank":%s}
            """;

    @TempDir private Path folder;

    @Test
    void setsAreReadInTheOrderOfTheirNamesWithoutBlankSubmissions() throws IOException {
        Files.writeString(
                folder.resolve("two.jsonl"), ROW.formatted("q1", "0.5", "contradictory", "false"));
        Files.writeString(
                folder.resolve("one.jsonl"),
                ROW.formatted("q1", "1.0", "correct", "false")
                        + ROW.formatted("q2", "0", "incorrect", "true"));
        Files.writeString(folder.resolve("readme.txt"), "not graded");
        var answers = new GradedAnswerFiles().read(folder);
        assertThat(answers).extracting(GradedAnswer::set).containsExactly("one", "two");
        assertThat(answers)
                .extracting(GradedAnswer::verdict)
                .containsExactly(Verdict.CORRECT, Verdict.CONTRADICTORY);
        assertThat(answers).extracting(GradedAnswer::grade).containsExactly(1.0, 0.5);
    }

    @Test
    void whatEachPersonGaveIsAShareOfTheMost() throws IOException {
        Files.writeString(
                folder.resolve("one.jsonl"),
                """
                {"qid":"1","question":"Why?","references":["Because."],"answer":"So.","norm":0.7,"grader1":5,"grader2":2,"max":5}
                {"qid":"1","question":"Why?","references":["Because."],"answer":"So.","norm":0.7}
                """);
        assertThat(new GradedAnswerFiles().read(folder))
                .extracting(GradedAnswer::graders)
                .containsExactly(List.of(1.0, 0.4), List.of());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        var missing = folder.resolve("missing");
        assertThatThrownBy(() -> new GradedAnswerFiles().read(missing))
                .isInstanceOf(NoSuchFolder.class)
                .hasMessageContaining("missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{\"qid\":\"1\"}",
                "{\"qid\":\"1\",\"question\":\"Why?\",\"references\":[],\"answer\":\"So.\",\"norm\":1}",
                "{\"qid\":\"1\",\"question\":\"Why?\",\"references\":[\"B.\"],\"answer\":\"So.\",\"norm\":7}"
            })
    void aLineThatCannotBeUsedIsSaidWithItsNumber(String line) throws IOException {
        Files.writeString(
                folder.resolve("one.jsonl"),
                ROW.formatted("q1", "1.0", "correct", "false") + "\n" + line + "\n");
        assertThatThrownBy(() -> new GradedAnswerFiles().read(folder))
                .isInstanceOf(NotAGradedAnswer.class)
                .hasMessageContaining("one.jsonl, line 3");
    }
}
