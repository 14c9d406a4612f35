package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.report.Mean;
import com.elios.interview.domain.model.report.ScoredInterview.ScoredAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answers on one side of a comparison.
record Side(List<ScoredAnswer> answers) {
    double[] scores() {
        return answers.stream().mapToDouble(answer -> answer.evaluation().score()).toArray();
    }

    /// Scores by skill.
    Map<String, List<Double>> bySkill() {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        answers.forEach(
                answer ->
                        values.computeIfAbsent(answer.skill(), _ -> new ArrayList<>())
                                .add(answer.evaluation().score()));
        return values;
    }

    /// Measured dimensions by their name, 0 to 100.
    Map<String, List<Double>> byDimension() {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (var answer : answers) {
            for (var measured : answer.evaluation().dimensions()) {
                values.computeIfAbsent(measured.dimension().name(), _ -> new ArrayList<>())
                        .add(100 * measured.value());
            }
        }
        return values;
    }

    /// Share of the answers whose skill the other side has too.
    double commonWith(Side other) {
        var skills = other.bySkill().keySet();
        return (double) answers.stream().filter(it -> skills.contains(it.skill())).count()
                / answers.size();
    }

    static Mean mean(String name, double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return new Mean(name, Math.clamp(sum / values.length, 0, 100), values.length);
    }
}
