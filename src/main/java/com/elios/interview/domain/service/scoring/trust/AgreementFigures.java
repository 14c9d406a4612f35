package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Estimate;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import com.elios.interview.domain.service.scoring.GradeModel;
import com.elios.interview.domain.service.scoring.MeasuredScore;
import com.elios.interview.domain.service.scoring.fit.BankAnswers;
import com.elios.interview.domain.service.scoring.fit.CrossValidation;
import com.elios.interview.domain.service.scoring.fit.GradedSample;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How far the whole scorer, as a person meets it, agrees with people, set by set. What it does
/// not score counts as nothing.
public final class AgreementFigures {
    /// How many resamples the intervals rest on.
    public static final int RESAMPLES = Resamples.COUNT;

    private final MeasuredScore scorer = new MeasuredScore();
    private final List<GradedSample> graded;
    private final List<GradedSample> elsewhere;
    private final List<GradedSample> pastedBack;
    private final Map<Basis, Function<GradedSample, GradeModel>> models =
            new EnumMap<>(Basis.class);

    /// @param graded what the model is learnt from: answers that people graded, and the bank's own
    /// @param elsewhere good answers under other questions, of the same sets
    /// @param pastedBack questions in place of answers, of the same sets
    public AgreementFigures(
            List<GradedSample> graded,
            List<GradedSample> elsewhere,
            List<GradedSample> pastedBack) {
        this.graded = List.copyOf(graded);
        this.elsewhere = List.copyOf(elsewhere);
        this.pastedBack = List.copyOf(pastedBack);
        models.put(Basis.UNSEEN_QUESTIONS, CrossValidation.byQuestion(graded));
        if (graded.stream().map(s -> s.graded().set()).distinct().count() > 1) {
            models.put(Basis.UNSEEN_SETS, CrossValidation.byOtherSets(graded));
        }
        models.put(Basis.SHIPPED, _ -> scorer.shippedModel());
    }

    /// In the order of the answers, without the bank's own.
    public List<MeasuredSet> sets() {
        return graded.stream()
                .map(sample -> sample.graded().set())
                .distinct()
                .filter(set -> !set.equals(BankAnswers.SET))
                .map(this::measured)
                .toList();
    }

    private MeasuredSet measured(String set) {
        var rows = new SetRows(of(graded, set), of(elsewhere, set), of(pastedBack, set));
        var resamples = new Resamples(rows.questions());
        var floors = new Floors(rows, resamples);
        Map<Basis, double[]> scores = new EnumMap<>(Basis.class);
        models.forEach((basis, model) -> scores.put(basis, rows.values(s -> score(s, model))));
        List<MeasuredFigure> figures = new ArrayList<>();
        for (var figure : Figure.values()) {
            Map<Basis, Estimate> estimates = new EnumMap<>(Basis.class);
            scores.forEach(
                    (basis, values) ->
                            estimate(rows, resamples, figure, values)
                                    .ifPresent(found -> estimates.put(basis, found)));
            if (!estimates.isEmpty()) {
                figures.add(new MeasuredFigure(figure, estimates, floors.of(set, figure)));
            }
        }
        return new MeasuredSet(set, rows.answers(), rows.questions(), figures);
    }

    private static Optional<Estimate> estimate(
            SetRows rows, Resamples resamples, Figure figure, double[] scores) {
        return rows.statistic(figure, scores).flatMap(resamples::estimate);
    }

    private double score(GradedSample sample, Function<GradedSample, GradeModel> model) {
        return scorer.of(sample.graded().answer(), sample.measured(), model.apply(sample)).orElse(0)
                / 100;
    }

    private static List<GradedSample> of(List<GradedSample> samples, String set) {
        return samples.stream().filter(sample -> sample.graded().set().equals(set)).toList();
    }
}
