package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Measures one answer.
public final class Measuring {
    private final Passage question;
    private final Passage answer;
    private final Meaning meaning;
    private final PointFinder finder;

    public Measuring(Passage question, Passage answer, Meaning meaning) {
        this.question = question;
        this.answer = answer;
        this.meaning = meaning;
        this.finder = new PointFinder(answer, question, meaning);
    }

    /// @param references at least one
    /// @param given may be empty: then the points are those of the reference that the answer is
    ///     closest to
    public Measured against(List<Passage> references, List<Point> given) {
        var pairs =
                references.stream()
                        .map(reference -> new Pair(question, reference, answer, meaning).measure())
                        .toList();
        int closest = closest(pairs);
        var clauses = find(Point.from(references.get(closest)));
        var points = given.isEmpty() ? clauses : find(given);
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        for (var pair : pairs) {
            pair.forEach((measure, value) -> values.merge(measure, value, Math::max));
        }
        pairs.get(closest)
                .forEach(
                        (measure, value) -> {
                            if (measure.ofClosest()) {
                                values.put(measure, value);
                            }
                        });
        values.put(Measure.CLAUSES_MEANING, mean(clauses, Found::meaning));
        values.put(Measure.CLAUSES_COVERED, mean(clauses, Found::coverage));
        values.put(Measure.POINTS_MEANING, mean(points, Found::meaning));
        values.put(Measure.POINTS_COVERED, mean(points, Found::coverage));
        if (!given.isEmpty()) {
            values.put(Measure.POINTS_WORDS, mean(points, this::wordsOf));
        }
        return new Measured(values, points);
    }

    private static int closest(List<Map<Measure, Double>> pairs) {
        int closest = 0;
        for (int i = 1; i < pairs.size(); i++) {
            if (closeness(pairs.get(i)) > closeness(pairs.get(closest))) {
                closest = i;
            }
        }
        return closest;
    }

    private static double closeness(Map<Measure, Double> pair) {
        return pair.getOrDefault(Measure.CONTEXT_RECALL, 0.0)
                + pair.getOrDefault(Measure.CONTEXT_PRECISION, 0.0);
    }

    private List<Found> find(List<Point> points) {
        List<Found> found = new ArrayList<>();
        points.forEach(point -> found.add(finder.find(point)));
        return found;
    }

    private double wordsOf(Found found) {
        return Pair.wordsRecall(question, found.point().passage(), answer, meaning);
    }

    private static double mean(List<Found> points, ToDoubleFunction<Found> value) {
        double all = 0;
        double sum = 0;
        for (var found : points) {
            double weight = found.point().keyPoint().weight();
            all += weight;
            sum += weight * value.applyAsDouble(found);
        }
        return all == 0 ? 0 : sum / all;
    }
}
