package com.elios.interview.application.usecase.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.NoGradedAnswers;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.CalibrationFile;
import com.elios.interview.domain.service.scoring.fit.Agreement;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.WordEmbedder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LearnGradesTest {
    private static final Path FOLDER = Path.of("graded");
    private static final List<String> WORDS =
            List.of("index", "table", "write", "space", "query", "lock", "cache", "thread");

    /// Half of the answers retell the reference, the others speak of something else.
    private static List<GradedAnswer> graded() {
        List<GradedAnswer> answers = new ArrayList<>();
        for (String set : List.of("first", "second")) {
            for (int i = 0; i < 24; i++) {
                boolean good = i % 2 == 0;
                String word = WORDS.get(i % WORDS.size());
                String reference = "The " + word + " keeps every " + word + " in order";
                answers.add(
                        new GradedAnswer(
                                set,
                                "q" + i / 4,
                                new AnswerToEvaluate(
                                        "What is it for?",
                                        QuestionType.TECHNICAL,
                                        List.of(reference),
                                        List.of(),
                                        good ? reference : "Nobody saw the weather coming " + i),
                                good ? 1 : 0,
                                good ? Verdict.CORRECT : Verdict.OTHER));
            }
        }
        return answers;
    }

    private static LearnGrades over(List<GradedAnswer> graded) {
        return new LearnGrades(_ -> graded, SampleQuestions::all, Map::of, new WordEmbedder());
    }

    @Test
    void whatIsLearntForetellsQuestionsAndSetsThatWereHeldOut() {
        var done = new AtomicInteger();
        var learnt = over(graded()).execute(FOLDER, _ -> done.incrementAndGet());
        assertThat(learnt.unseenQuestions())
                .extracting(Agreement::set)
                .containsExactly("first", "second", "bank");
        assertThat(learnt.unseenQuestions().getFirst().correct().orElseThrow()).isGreaterThan(0.95);
        assertThat(learnt.unseenSets().getFirst().pearson()).isGreaterThan(0.8);
        assertThat(done.get()).isGreaterThan(48);
    }

    @Test
    void learningTwiceGivesTheSameModel() {
        var first = over(graded()).execute(FOLDER, _ -> {}).model();
        var second = over(graded()).execute(FOLDER, _ -> {}).model();
        assertThat(CalibrationFile.write(second)).isEqualTo(CalibrationFile.write(first));
    }

    @Test
    void aFolderWithoutGradedAnswersIsSaid() {
        assertThatThrownBy(() -> over(List.of()).execute(FOLDER, _ -> {}))
                .isInstanceOf(NoGradedAnswers.class);
    }
}
