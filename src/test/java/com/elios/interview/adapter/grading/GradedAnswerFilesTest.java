package com.elios.interview.adapter.grading;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aFolderThatIsNotThereHasNone() {
        assertThat(new GradedAnswerFiles().read(folder.resolve("missing"))).isEmpty();
    }
}
