package com.elios.interview.adapter.coach.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.adapter.coach.local.GradedAnswers.Graded;
import com.elios.interview.adapter.embedding.LocalEmbedder;
import com.elios.interview.domain.service.scoring.measure.Meaning;
import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measuring;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Fits the weights of the calibration again and prints them: least squares with weights that are
/// not negative, on measurements and grades less their question's mean (an unknown question's own
/// level cannot be learnt), every set counting the same. Each set is then predicted by the weights
/// of the others. Needs `-Delios.data=FOLDER -Delios.fit=true`.
class CalibrationFittingTest {
    private static final int ROWS = Integer.getInteger("elios.data.rows", 300);
    private static final List<Measure> MEASURES =
            List.of(
                    Measure.COSINE,
                    Measure.POINTS_MEANING,
                    Measure.POINTS_COVERED,
                    Measure.RECALL,
                    Measure.PRECISION,
                    Measure.WORDS_RECALL,
                    Measure.WORDS_PRECISION,
                    Measure.LENGTH);

    private static final class Sample {
        private final Graded row;
        private final double[] measures;
        private final double grade;

        Sample(Graded row, double[] measures, double grade) {
            this.row = row;
            this.measures = measures;
            this.grade = grade;
        }

        Graded row() {
            return row;
        }

        double[] measures() {
            return measures;
        }

        double grade() {
            return grade;
        }
    }

    @Test
    void weightsOfTheOtherSetsPredictEachSet() throws IOException {
        assumeTrue(
                GradedAnswers.given() && Boolean.getBoolean("elios.fit"),
                "not fitted: needs graded answers and -Delios.fit=true");
        List<Sample> samples = new ArrayList<>();
        for (String set : GradedAnswers.SETS) {
            samples.addAll(centred(measured(GradedAnswers.read(set, ROWS))));
        }
        double[] all = fit(samples);
        for (int i = 0; i < all.length; i++) {
            System.out.printf("weight.%s=%.3f%n", MEASURES.get(i), all[i]);
        }
        for (String set : GradedAnswers.SETS) {
            Predicate<Sample> held = sample -> sample.row().set().equals(set);
            double[] weights = fit(samples.stream().filter(held.negate()).toList());
            var test = samples.stream().filter(held).toList();
            double agreement =
                    Statistics.pearson(
                            test.stream()
                                    .mapToDouble(s -> product(weights, s.measures()))
                                    .toArray(),
                            test.stream().mapToDouble(Sample::grade).toArray());
            System.out.printf("%s held out: Pearson within questions %.3f%n", set, agreement);
            assertThat(agreement).isGreaterThan(0.2);
        }
    }

    private static List<Sample> measured(List<Graded> rows) {
        var embedder = new LocalEmbedder();
        return rows.parallelStream()
                .map(
                        row -> {
                            var measured =
                                    new Measuring(
                                                    Passage.of(row.text()),
                                                    Passage.of(row.answer()),
                                                    new Meaning(embedder))
                                            .against(
                                                    row.references().stream()
                                                            .map(Passage::of)
                                                            .toList(),
                                                    List.of());
                            double[] values = MEASURES.stream().mapToDouble(measured::of).toArray();
                            return new Sample(row, values, row.grade());
                        })
                .toList();
    }

    private static List<Sample> centred(List<Sample> samples) {
        Map<String, List<Sample>> questions = new HashMap<>();
        samples.forEach(
                s -> questions.computeIfAbsent(s.row().question(), _ -> new ArrayList<>()).add(s));
        return samples.stream()
                .map(
                        sample -> {
                            var peers = questions.getOrDefault(sample.row().question(), List.of());
                            var values = sample.measures().clone();
                            for (int i = 0; i < values.length; i++) {
                                int at = i;
                                values[i] -=
                                        peers.stream()
                                                .mapToDouble(p -> p.measures()[at])
                                                .average()
                                                .orElse(0);
                            }
                            double mean =
                                    peers.stream().mapToDouble(Sample::grade).average().orElse(0);
                            return new Sample(sample.row(), values, sample.grade() - mean);
                        })
                .toList();
    }

    /// Coordinate descent on the normal equations.
    private static double[] fit(List<Sample> samples) {
        int n = MEASURES.size();
        var square = new double[n][n];
        var target = new double[n];
        Map<String, Long> sizes = new HashMap<>();
        samples.forEach(s -> sizes.merge(s.row().set(), 1L, Long::sum));
        for (var sample : samples) {
            double weight = 1.0 / sizes.getOrDefault(sample.row().set(), 1L);
            for (int i = 0; i < n; i++) {
                target[i] += weight * sample.measures()[i] * sample.grade();
                for (int j = 0; j < n; j++) {
                    square[i][j] += weight * sample.measures()[i] * sample.measures()[j];
                }
            }
        }
        var weights = new double[n];
        for (int round = 0; round < 5_000; round++) {
            for (int i = 0; i < n; i++) {
                double rest = target[i] - product(square[i], weights) + square[i][i] * weights[i];
                weights[i] = Math.max(0, rest / square[i][i]);
            }
        }
        return weights;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
