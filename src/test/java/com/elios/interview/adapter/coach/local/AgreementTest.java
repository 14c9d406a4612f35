package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.adapter.coach.local.GradedAnswers.Graded;
import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.evaluation.Evaluation;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.fit.Statistics;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far the scores agree with people, through the same door as everyone uses: question and
/// references, no key points. Needs `-Delios.data=FOLDER`; `-Delios.data.rows=N` takes more or
/// fewer rows of each set. Prints the figures and refuses a fall below the floors.
@Tag("long")
class AgreementTest {
    private static final LocalAnswerEvaluator EVALUATOR =
            new LocalAnswerEvaluator(new LocalEmbedder(), Clock.systemUTC());
    private static final int ROWS = Integer.getInteger("elios.data.rows", 300);

    @BeforeEach
    void gradedAnswersAreThere() {
        assumeTrue(
                GradedAnswers.given(),
                () -> "not measured: no graded answers in " + GradedAnswers.folder());
    }

    @ParameterizedTest
    @CsvSource({"mohler2011, 0.45", "saf_comm_networks, 0.25"})
    void scoresFollowTheGrades(String set, double floor) throws IOException {
        var rows = GradedAnswers.read(set, ROWS);
        double[] scores = scores(rows);
        double[] grades = rows.stream().mapToDouble(Graded::grade).toArray();
        double pearson = Statistics.pearson(scores, grades);
        System.out.printf(
                "%s: Pearson %.3f, Spearman %.3f on %d answers%n",
                set, pearson, Statistics.spearman(scores, grades), rows.size());
        assertThat(pearson).isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({"semeval2013_beetle_3way, 0.72", "semeval2013_scientsbank_3way, 0.68"})
    void correctAnswersAreAboveTheOthers(String set, double floor) throws IOException {
        var rows = GradedAnswers.read(set, ROWS);
        double auc =
                Statistics.auc(good(rows), scores(rows.stream().filter(r -> !r.isGood()).toList()));
        System.out.printf("%s: AUC correct against not %.3f on %d%n", set, auc, rows.size());
        assertThat(auc).isGreaterThan(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "mohler2011, 0.93",
        "saf_comm_networks, 0.93",
        "semeval2013_beetle_3way, 0.75",
        "semeval2013_scientsbank_3way, 0.9"
    })
    void goodAnswersAreAboveMisplacedAndPastedOnes(String set, double floor) throws IOException {
        var rows = GradedAnswers.read(set, ROWS);
        double[] good = good(rows);
        double misplaced = Statistics.auc(good, scores(GradedAnswers.misplaced(rows)));
        double pasted = Statistics.auc(good, scores(GradedAnswers.pasted(rows)));
        System.out.printf(
                "%s: AUC good against another question's %.3f, against the question %.3f%n",
                set, misplaced, pasted);
        assertThat(misplaced).isGreaterThan(floor);
        assertThat(pasted).isGreaterThan(0.95);
    }

    private static double[] good(List<Graded> rows) {
        return scores(rows.stream().filter(Graded::isGood).toList());
    }

    private static double[] scores(List<Graded> rows) {
        return rows.parallelStream().mapToDouble(AgreementTest::score).toArray();
    }

    private static double score(Graded row) {
        var answer =
                new AnswerToEvaluate(
                        row.text(),
                        QuestionType.TECHNICAL,
                        row.references(),
                        List.of(),
                        row.answer());
        return switch (EVALUATOR.evaluate(answer)) {
            case Evaluation.Scored scored -> scored.score();
            case Evaluation.NotScored _ -> 0;
        };
    }
}
