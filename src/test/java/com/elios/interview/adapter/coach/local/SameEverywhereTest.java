package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.testing.process.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same answer is judged the same, to the last digit: again and again, at the same time on
/// several threads, with nothing and with everything remembered, and in another process.
class SameEverywhereTest {
    private static final int RUNS = 100;

    private static final List<AnswerToEvaluate> ANSWERS = ScoringDigest.answers();

    @Test
    void thereIsOneOfEachTypeAndOneMore() {
        assertThat(ANSWERS).hasSize(QuestionType.values().length + 1);
    }

    @Test
    void aHundredRunsGiveOneEvaluation() {
        var evaluator = ScoringDigest.evaluator();
        for (var answer : ANSWERS) {
            var expected = ScoringDigest.evaluation(ScoringDigest.evaluator(), answer);
            assertThat(
                            IntStream.range(0, RUNS)
                                    .parallel()
                                    .mapToObj(_ -> ScoringDigest.evaluation(evaluator, answer))
                                    .distinct()
                                    .toList())
                    .containsExactly(expected);
        }
    }

    @Test
    void whatWasScoredBeforeMakesNoDifference() {
        var forward = ScoringDigest.evaluator();
        var backward = ScoringDigest.evaluator();
        var there = ANSWERS.stream().map(a -> ScoringDigest.evaluation(forward, a)).toList();
        var back = ANSWERS.reversed().stream().map(a -> ScoringDigest.evaluation(backward, a));
        assertThat(back.toList().reversed()).isEqualTo(there);
    }

    @Test
    void anotherProcessAgrees(@TempDir Path folder) throws IOException, InterruptedException {
        var process = ChildProcess.start(ScoringDigest.class, folder);
        var printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(process.waitFor()).isZero();
        var evaluator = ScoringDigest.evaluator();
        var here =
                ANSWERS.stream()
                        .flatMap(a -> ScoringDigest.evaluation(evaluator, a).lines())
                        .toList();
        assertThat(printed).isEqualTo(here);
    }
}
