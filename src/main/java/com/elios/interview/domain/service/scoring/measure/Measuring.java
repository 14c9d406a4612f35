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

    /// @param given may be empty: then the points are those of the reference that the answer is
    ///     closest to
    public Measured against(List<Passage> references, List<Point> given) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        List<Found> points = find(given);
        double closest = -1;
        for (var reference : references) {
            var own = given.isEmpty() ? find(Point.from(reference)) : points;
            pair(reference, own)
                    .forEach((measure, value) -> values.merge(measure, value, Math::max));
            double covered = mean(own, Found::coverage);
            if (given.isEmpty() && covered > closest) {
                points = own;
                closest = covered;
            }
        }
        values.put(Measure.TO_QUESTION, meaning.between(answer.text(), question.text()));
        values.put(
                Measure.ECHO, Overlap.share(answer.vocabulary(), question.vocabulary(), List.of()));
        values.put(Measure.CLASH, mean(points, found -> found.clash() ? 1 : 0));
        return new Measured(values, points);
    }

    private List<Found> find(List<Point> points) {
        List<Found> found = new ArrayList<>();
        points.forEach(point -> found.add(finder.find(point)));
        return found;
    }

    private Map<Measure, Double> pair(Passage reference, List<Found> points) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        var wanted = reference.vocabulary();
        var asked = question.vocabulary();
        values.put(Measure.COSINE, meaning.between(answer.text(), reference.text()));
        values.put(Measure.POINTS_MEANING, mean(points, Found::meaning));
        values.put(Measure.POINTS_COVERED, mean(points, Found::coverage));
        values.put(Measure.RECALL, Overlap.share(wanted, answer.words(), asked));
        values.put(Measure.PRECISION, Overlap.share(answer.vocabulary(), reference.words(), asked));
        values.put(Measure.WORDS_RECALL, meaning.words(reference, answer, asked));
        values.put(Measure.WORDS_PRECISION, meaning.words(answer, reference, asked));
        values.put(
                Measure.LENGTH,
                Math.min(
                        1, (double) answer.words().size() / Math.max(1, reference.words().size())));
        return values;
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
