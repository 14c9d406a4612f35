package com.elios.interview.domain.service.scoring.fit;

import com.elios.interview.domain.service.scoring.GradeModel;
import com.elios.interview.domain.service.scoring.GradeModel.Term;
import com.elios.interview.domain.service.scoring.measure.Measure;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Ridge regression (Hoerl and Kennard 1970) of grades on measurements. Every set counts the same,
/// however many answers it has; what we graded ourselves counts less. Each question's own mean is
/// taken out of measurements and grades first, so that answers are compared within questions: how
/// hard a question was graded cannot be told of one that is not known. The same samples give the
// same model, to the last digit.
public final class GradeFitting {
    /// Held against the sum of the samples' weights. Chosen by the agreement on questions and sets
    /// that were held out, which is flat around it.
    private static final double PENALTY = 0.01;

    private static final double OUR_OWN = 0.3;

    private static final List<Measure> INPUTS =
            Arrays.stream(Measure.values()).filter(Measure::isInput).toList();

    private GradeFitting() {}

    /// @param samples at least two that differ
    public static GradeModel fit(List<GradedSample> samples) {
        double[] weights = weights(samples);
        double[] grades = samples.stream().mapToDouble(s -> s.graded().grade()).toArray();
        var scales = new Term[INPUTS.size()];
        var columns = new double[INPUTS.size()][];
        for (int i = 0; i < scales.length; i++) {
            var measure = INPUTS.get(i);
            double[] values = values(samples, s -> s.measured().of(measure));
            double mean = mean(values, weights);
            double spread = spread(values, mean, weights);
            scales[i] = new Term(mean, spread, 0);
            columns[i] = values(samples, s -> (s.measured().of(measure) - mean) / spread);
        }
        double[] found = solve(samples, columns, grades, weights);
        double intercept = mean(grades, weights);
        Map<Measure, Term> terms = new EnumMap<>(Measure.class);
        for (int i = 0; i < scales.length; i++) {
            terms.put(INPUTS.get(i), new Term(scales[i].mean(), scales[i].spread(), found[i]));
        }
        return new GradeModel(intercept, terms);
    }

    private static double[] solve(
            List<GradedSample> samples, double[][] columns, double[] grades, double[] weights) {
        double[] target = lessQuestionMeans(samples, grades, weights);
        var centred = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            centred[i] = lessQuestionMeans(samples, columns[i], weights);
        }
        var square = new double[columns.length][columns.length];
        var right = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            right[i] = product(centred[i], target, weights);
            for (int j = 0; j <= i; j++) {
                square[i][j] = product(centred[i], centred[j], weights);
            }
            square[i][i] += PENALTY * samples.size();
        }
        return Cholesky.solve(square, right);
    }

    /// The mean weight is 1.
    private static double[] weights(List<GradedSample> samples) {
        Map<String, Integer> sizes = new HashMap<>();
        samples.forEach(s -> sizes.merge(s.graded().set(), 1, Integer::sum));
        double shares = sizes.keySet().stream().mapToDouble(GradeFitting::share).sum();
        double each = samples.size() / shares;
        return values(
                samples,
                s -> each * share(s.graded().set()) / sizes.getOrDefault(s.graded().set(), 1));
    }

    private static double share(String set) {
        return set.equals(BankAnswers.SET) ? OUR_OWN : 1;
    }

    private static double[] lessQuestionMeans(
            List<GradedSample> samples, double[] values, double[] weights) {
        Map<String, double[]> sums = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            double[] sum = sums.computeIfAbsent(samples.get(i).group(), _ -> new double[2]);
            sum[0] += weights[i] * values[i];
            sum[1] += weights[i];
        }
        var rest = new double[values.length];
        for (int i = 0; i < rest.length; i++) {
            double[] sum = sums.getOrDefault(samples.get(i).group(), new double[] {0, 1});
            rest[i] = values[i] - sum[0] / sum[1];
        }
        return rest;
    }

    private static double spread(double[] values, double mean, double[] weights) {
        var squares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }
        double spread = Math.sqrt(mean(squares, weights));
        return spread > 0 ? spread : 1;
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            all += weights[i];
        }
        return sum / all;
    }

    private static double product(double[] left, double[] right, double[] weights) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += weights[i] * left[i] * right[i];
        }
        return sum;
    }

    private static double[] values(
            List<GradedSample> samples, ToDoubleFunction<GradedSample> value) {
        return samples.stream().mapToDouble(value).toArray();
    }
}
