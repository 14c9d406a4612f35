package com.elios.interview.domain.service.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.grading.GradedAnswer.Verdict;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.CalibrationFile;
import com.elios.interview.domain.service.scoring.GradeModel;
import com.elios.interview.domain.service.scoring.measure.Measure;
import com.elios.interview.domain.service.scoring.measure.Measured;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GradeFittingTest {
    /// Grades that follow the recall, with a measurement beside it that says nothing.
    private static List<GradedSample> samples(String set, int questions, int answers, long seed) {
        var random = new Random(seed);
        List<GradedSample> samples = new ArrayList<>();
        for (int question = 0; question < questions; question++) {
            for (int answer = 0; answer < answers; answer++) {
                double recall = random.nextDouble();
                double noise = 0.05 * random.nextGaussian();
                var values = Map.of(Measure.RECALL, recall, Measure.ECHO, random.nextDouble());
                double grade = Math.clamp(0.2 + 0.6 * recall + noise, 0, 1);
                samples.add(sample(set, "q" + question, values, grade));
            }
        }
        return samples;
    }

    private static GradedSample sample(
            String set, String question, Map<Measure, Double> values, double grade) {
        var answer =
                new AnswerToEvaluate(
                        "Why?", QuestionType.TECHNICAL, List.of("Because."), List.of(), "So.");
        return new GradedSample(
                new GradedAnswer(set, question, answer, grade, Verdict.OTHER),
                new Measured(values, List.of()));
    }

    @Test
    void findsWhatTheGradesFollow() {
        var model = GradeFitting.fit(samples("a", 20, 10, 1));
        var of = new Measured(Map.of(Measure.RECALL, 0.9, Measure.ECHO, 0.5), List.of());
        assertThat(model.grade(of)).isCloseTo(0.74, within(0.05));
        assertThat(Math.abs(term(model, Measure.ECHO))).isLessThan(0.02);
        assertThat(term(model, Measure.RECALL)).isGreaterThan(0.1);
    }

    private static double term(GradeModel model, Measure measure) {
        var term = model.terms().get(measure);
        return term == null ? 0 : term.weight();
    }

    @Test
    void theSameSamplesGiveTheSameFile() {
        var text = CalibrationFile.write(GradeFitting.fit(samples("a", 5, 8, 2)));
        assertThat(CalibrationFile.write(GradeFitting.fit(samples("a", 5, 8, 2)))).isEqualTo(text);
        assertThat(text).contains("RECALL=");
    }

    @Test
    void aLargeSetDoesNotOutweighASmallOne() {
        List<GradedSample> both = new ArrayList<>(samples("a", 5, 10, 3));
        for (var sample : samples("b", 50, 10, 4)) {
            var graded = sample.graded();
            both.add(
                    new GradedSample(
                            new GradedAnswer(
                                    "b",
                                    graded.question(),
                                    graded.answer(),
                                    1 - graded.grade(),
                                    Verdict.OTHER),
                            sample.measured()));
        }
        assertThat(Math.abs(term(GradeFitting.fit(both), Measure.RECALL))).isLessThan(0.05);
    }

    @Test
    void noQuestionIsForetoldByItsOwnAnswers() {
        // Grades without any rule: whoever looked at the answer itself would agree with them.
        var samples = samples("a", 30, 4, 5);
        List<Double> grades =
                new ArrayList<>(samples.stream().map(s -> s.graded().grade()).toList());
        Collections.shuffle(grades, new Random(6));
        List<GradedSample> shuffled = new ArrayList<>();
        for (int i = 0; i < grades.size(); i++) {
            var old = samples.get(i);
            shuffled.add(
                    sample("a", old.graded().question(), old.measured().values(), grades.get(i)));
        }
        double[] said = grades.stream().mapToDouble(Double::doubleValue).toArray();
        assertThat(Statistics.pearson(CrossValidation.grades(shuffled), said)).isLessThan(0.25);
    }

    @Test
    void heldOutQuestionsAreForetold() {
        var samples = samples("a", 30, 4, 7);
        double[] said = samples.stream().mapToDouble(s -> s.graded().grade()).toArray();
        assertThat(Statistics.pearson(CrossValidation.grades(samples), said)).isGreaterThan(0.9);
    }
}
