package com.elios.interview.domain.service.scoring.fit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Foretells each sample by a model that has seen no answer to its question.
public final class CrossValidation {
    private static final int FOLDS = 10;

    private CrossValidation() {}

    /// @return one grade per sample, in their order
    public static double[] grades(List<GradedSample> samples) {
        var groups = samples.stream().map(GradedSample::group).distinct().sorted().toList();
        Map<String, Integer> folds = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            folds.put(groups.get(i), i % FOLDS);
        }
        var grades = new double[samples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GradedSample> seen = new ArrayList<>();
            for (var sample : samples) {
                if (folds.getOrDefault(sample.group(), -1) != fold) {
                    seen.add(sample);
                }
            }
            var model = GradeFitting.fit(seen);
            for (int i = 0; i < grades.length; i++) {
                if (folds.getOrDefault(samples.get(i).group(), -1) == fold) {
                    grades[i] = model.grade(samples.get(i).measured());
                }
            }
        }
        return grades;
    }

    /// Foretells the samples of each set by a model that has seen only the other sets.
    ///
    /// @return one grade per sample, in their order
    public static double[] gradesByOtherSets(List<GradedSample> samples) {
        var sets = samples.stream().map(s -> s.graded().set()).collect(Collectors.toSet());
        var grades = new double[samples.size()];
        for (var set : sets) {
            var model =
                    GradeFitting.fit(
                            samples.stream().filter(s -> !s.graded().set().equals(set)).toList());
            for (int i = 0; i < grades.length; i++) {
                if (samples.get(i).graded().set().equals(set)) {
                    grades[i] = model.grade(samples.get(i).measured());
                }
            }
        }
        return grades;
    }
}
