package com.elios.interview.testing;

import com.elios.interview.domain.model.trust.Basis;
import com.elios.interview.domain.model.trust.Estimate;
import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.MeasuredFigure;
import com.elios.interview.domain.model.trust.MeasuredSet;
import com.elios.interview.domain.model.trust.ScorerFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Figures of a scorer that does not exist, in the shape of real ones: one set that two people
/// graded, one with verdicts, one that nobody knows.
public final class SampleFigures {
    private SampleFigures() {}

    public static ScorerFigures all() {
        return new ScorerFigures(
                "sample/1",
                "sample/1",
                2000,
                List.of(
                        new MeasuredSet("mohler2011", 1198, 44, byPeople()),
                        new MeasuredSet("semeval2013_beetle_3way", 3931, 47, byVerdicts()),
                        new MeasuredSet("a set of somebody", 20, 4, byPeople().subList(0, 1))));
    }

    private static List<MeasuredFigure> byPeople() {
        var people = new Floor(Floor.Source.PEOPLE, "", 0.586);
        var words = new Floor(Floor.Source.REFERENCE_WORDS, "", 0.498);
        var known = new Floor(Floor.Source.KNOWN_BEFORE, "a much larger model, published", 0.65);
        var same = new Floor(Floor.Source.ALWAYS_THE_SAME, "", 0.17);
        return List.of(
                figure(Figure.PEARSON, 0.62, words, people, known),
                figure(Figure.WITHIN_QUESTIONS, 0.64, words),
                figure(Figure.MEAN_ERROR, 0.16, same),
                figure(Figure.ELSEWHERE, 0.97, words));
    }

    private static List<MeasuredFigure> byVerdicts() {
        var figures = new ArrayList<MeasuredFigure>();
        for (var figure : Figure.values()) {
            figures.add(figure(figure, 0.8, new Floor(Floor.Source.REFERENCE_WORDS, "", 0.75)));
        }
        return figures;
    }

    private static MeasuredFigure figure(Figure figure, double value, Floor... floors) {
        var estimate = new Estimate(value, value - 0.04, value + 0.03);
        return new MeasuredFigure(
                figure,
                Map.of(
                        Basis.UNSEEN_QUESTIONS, estimate,
                        Basis.UNSEEN_SETS, estimate,
                        Basis.SHIPPED, estimate),
                List.of(floors));
    }
}
