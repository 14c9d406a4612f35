package com.elios.interview.domain.service.scoring.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.service.scoring.fit.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Counting a question several times must be as if its rows were written down several times.
class CountedTest {
    private static final int QUESTIONS = 6;
    private static final int ROWS = 60;
    private static final int[] QUESTION =
            IntStream.range(0, ROWS).map(i -> i % QUESTIONS).toArray();
    private static final int[] COUNTS = {2, 0, 1, 3, 1, 0};

    private final double[] left = new double[ROWS];
    private final double[] right = new double[ROWS];
    private final Counted counted = new Counted(QUESTION);

    CountedTest() {
        var random = new Random(5);
        for (int i = 0; i < ROWS; i++) {
            // Few values, so that there are ties.
            left[i] = random.nextInt(8);
            right[i] = (left[i] + random.nextInt(6)) / 2;
        }
    }

    @Test
    void correlationIsThatOfTheRowsWrittenDown() {
        assertThat(counted.pearson(left, right).applyAsDouble(COUNTS))
                .isCloseTo(Statistics.pearson(expanded(left), expanded(right)), within(1e-12));
    }

    @Test
    void rankCorrelationIsThatOfTheRowsWrittenDown() {
        assertThat(counted.spearman(left, right).applyAsDouble(COUNTS))
                .isCloseTo(Statistics.spearman(expanded(left), expanded(right)), within(1e-12));
    }

    @Test
    void chanceIsThatOfTheRowsWrittenDown() {
        var positive = new boolean[ROWS];
        var negative = new boolean[ROWS];
        List<Double> positives = new ArrayList<>();
        List<Double> negatives = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            positive[i] = right[i] >= 4;
            negative[i] = right[i] < 3;
            for (int j = 0; j < COUNTS[QUESTION[i]]; j++) {
                if (positive[i]) {
                    positives.add(left[i]);
                } else if (negative[i]) {
                    negatives.add(left[i]);
                }
            }
        }
        assertThat(counted.above(left, positive, negative).applyAsDouble(COUNTS))
                .isCloseTo(Statistics.auc(array(positives), array(negatives)), within(1e-12));
    }

    @Test
    void withinAQuestionTheHeavierCountsMore() {
        double[] grades = {1, 2, 3, 4, 5, 1, 2, 3, 4, 5};
        double[] scores = {1, 2, 3, 4, 5, 5, 4, 3, 2, 1};
        var two = new Counted(new int[] {0, 0, 0, 0, 0, 1, 1, 1, 1, 1});
        assertThat(two.within(scores, grades).applyAsDouble(new int[] {1, 1})).isZero();
        assertThat(two.within(scores, grades).applyAsDouble(new int[] {3, 1}))
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void meanErrorIsADistance() {
        var one = new Counted(new int[] {0, 1});
        double[] scores = {0.5, 0.5};
        double[] grades = {0.9, 0.4};
        assertThat(one.meanError(scores, grades).applyAsDouble(new int[] {1, 1}))
                .isCloseTo(0.25, within(1e-12));
        assertThat(one.meanError(scores, grades).applyAsDouble(new int[] {0, 2}))
                .isCloseTo(0.1, within(1e-12));
    }

    private static double[] expanded(double[] values) {
        List<Double> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < COUNTS[QUESTION[i]]; j++) {
                rows.add(values[i]);
            }
        }
        return array(rows);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
