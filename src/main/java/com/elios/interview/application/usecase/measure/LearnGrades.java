package com.elios.interview.application.usecase.measure;

import com.elios.interview.application.measuring.GradedMaterial;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.GoldenPack;
import com.elios.interview.domain.port.GradedAnswerSource;
import com.elios.interview.domain.port.QuestionBankSource;
import com.elios.interview.domain.service.scoring.fit.Agreement;
import com.elios.interview.domain.service.scoring.fit.CrossValidation;
import com.elios.interview.domain.service.scoring.fit.GradeFitting;
import com.elios.interview.domain.service.scoring.fit.GradedSample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Learns the model of people's grades from a folder of graded answers and the bank's own answers,
/// and says how well it foretells questions and sets that it has not seen. Takes minutes.
public final class LearnGrades {
    private final GradedMaterial material;

    public LearnGrades(
            GradedAnswerSource graded,
            QuestionBankSource bank,
            GoldenPack golden,
            Embedder embedder) {
        material = new GradedMaterial(graded, bank, golden, embedder);
    }

    /// @param done told how many answers are measured
    public Learnt execute(Path folder, IntConsumer done) {
        var answers = new ArrayList<>(material.byPeople(folder));
        answers.addAll(material.byUs());
        var samples = material.measured(answers, headway -> done.accept(headway.done()));
        return new Learnt(
                GradeFitting.fit(samples),
                agreements(samples, CrossValidation.grades(samples)),
                agreements(samples, CrossValidation.gradesByOtherSets(samples)));
    }

    private static List<Agreement> agreements(List<GradedSample> samples, double[] grades) {
        List<Agreement> agreements = new ArrayList<>();
        for (var set : samples.stream().map(s -> s.graded().set()).distinct().toList()) {
            List<GradedAnswer> answers = new ArrayList<>();
            List<Double> scores = new ArrayList<>();
            for (int i = 0; i < grades.length; i++) {
                if (samples.get(i).graded().set().equals(set)) {
                    answers.add(samples.get(i).graded());
                    scores.add(grades[i]);
                }
            }
            agreements.add(
                    Agreement.of(
                            set,
                            answers,
                            scores.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return List.copyOf(agreements);
    }
}
