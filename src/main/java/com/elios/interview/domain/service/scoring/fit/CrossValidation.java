package com.elios.interview.domain.service.scoring.fit;

import com.elios.interview.domain.service.scoring.GradeModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// Foretells each sample by a model that has seen no answer to its question.
public final class CrossValidation {
    private static final int FOLDS = 10;

    private CrossValidation() {}

    /// @return one grade per sample, in their order
    public static double[] grades(List<GradedSample> samples) {
        return grades(samples, byQuestion(samples));
    }

    /// Foretells the samples of each set by a model that has seen only the other sets.
    ///
    /// @return one grade per sample, in their order
    public static double[] gradesByOtherSets(List<GradedSample> samples) {
        return grades(samples, byOtherSets(samples));
    }

    /// For a sample, which need not be one of these, the model that has seen no answer to its
    /// question.
    ///
    /// @param samples to learn from; they hold the question of every sample that will be asked for
    public static Function<GradedSample, GradeModel> byQuestion(List<GradedSample> samples) {
        var groups = samples.stream().map(GradedSample::group).distinct().sorted().toList();
        Map<String, GradeModel> models = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> heldOut = new HashSet<>();
            for (int i = fold; i < groups.size(); i += FOLDS) {
                heldOut.add(groups.get(i));
            }
            if (!heldOut.isEmpty()) {
                var model = without(samples, s -> heldOut.contains(s.group()));
                heldOut.forEach(group -> models.put(group, model));
            }
        }
        return sample -> Objects.requireNonNull(models.get(sample.group()));
    }

    /// For a sample the model that has seen nothing of its set.
    ///
    /// @param samples to learn from, of at least two sets, one of them the sample's
    public static Function<GradedSample, GradeModel> byOtherSets(List<GradedSample> samples) {
        Map<String, GradeModel> models = new HashMap<>();
        for (var set : samples.stream().map(s -> s.graded().set()).distinct().toList()) {
            models.put(set, without(samples, s -> s.graded().set().equals(set)));
        }
        return sample -> Objects.requireNonNull(models.get(sample.graded().set()));
    }

    private static GradeModel without(List<GradedSample> samples, Predicate<GradedSample> heldOut) {
        return GradeFitting.fit(samples.stream().filter(heldOut.negate()).toList());
    }

    private static double[] grades(
            List<GradedSample> samples, Function<GradedSample, GradeModel> models) {
        return samples.stream()
                .mapToDouble(sample -> models.apply(sample).grade(sample.measured()))
                .toArray();
    }
}
