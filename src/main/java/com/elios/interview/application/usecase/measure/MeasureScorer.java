package com.elios.interview.application.usecase.measure;

import com.elios.interview.application.measuring.GradedMaterial;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.domain.model.evaluation.Provenance;
import com.elios.interview.domain.model.grading.GradedAnswer;
import com.elios.interview.domain.model.trust.ScorerFigures;
import com.elios.interview.domain.service.scoring.fit.GradedSample;
import com.elios.interview.domain.service.scoring.trust.AgreementFigures;
import com.elios.interview.domain.service.scoring.trust.WrongAnswers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Measures how far the scorer agrees with people, on a folder of graded answers, with intervals
/// and beside what it has to be better than. Takes minutes. The same folder gives the same figures.
public final class MeasureScorer {
    private final GradedMaterial material;
    private final Supplier<Provenance> scorer;

    /// @param scorer what the running scorer calls itself
    public MeasureScorer(GradedMaterial material, Supplier<Provenance> scorer) {
        this.material = material;
        this.scorer = scorer;
    }

    /// @param progress told after each answer, from any thread
    public ScorerFigures execute(Path folder, Consumer<Headway> progress) {
        var graded = material.byPeople(folder);
        var elsewhere = WrongAnswers.elsewhere(graded);
        var pastedBack = WrongAnswers.pastedBack(graded);
        List<GradedAnswer> all = new ArrayList<>(graded);
        all.addAll(material.byUs());
        int learntFrom = all.size();
        all.addAll(elsewhere);
        all.addAll(pastedBack);
        List<GradedSample> samples = material.measured(all, progress);
        int ofElsewhere = learntFrom + elsewhere.size();
        var figures =
                new AgreementFigures(
                        samples.subList(0, learntFrom),
                        samples.subList(learntFrom, ofElsewhere),
                        samples.subList(ofElsewhere, samples.size()));
        var running = scorer.get();
        return new ScorerFigures(
                running.engine(), running.rubric(), AgreementFigures.RESAMPLES, figures.sets());
    }
}
