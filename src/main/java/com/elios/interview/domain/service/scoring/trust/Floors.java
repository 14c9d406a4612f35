package com.elios.interview.domain.service.scoring.trust;

import com.elios.interview.domain.model.trust.Figure;
import com.elios.interview.domain.model.trust.Floor;
import com.elios.interview.domain.model.trust.Floor.Source;
import com.elios.interview.domain.service.scoring.measure.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What a figure of a set has to be better than.
final class Floors {
    /// With the question's words in full, and with a quarter of them.
    private static final List<Measure> COUNTING = List.of(Measure.RECALL_ALL, Measure.RECALL);

    private final SetRows rows;
    private final Resamples resamples;

    Floors(SetRows rows, Resamples resamples) {
        this.rows = rows;
        this.resamples = resamples;
    }

    List<Floor> of(String set, Figure figure) {
        List<Floor> floors = new ArrayList<>();
        words(figure).ifPresent(v -> floors.add(new Floor(Source.REFERENCE_WORDS, "", v)));
        if (figure == Figure.MEAN_ERROR) {
            double[] same = new double[rows.answers()];
            Arrays.fill(same, median(rows.grades()));
            value(rows.statistic(figure, same))
                    .ifPresent(v -> floors.add(new Floor(Source.ALWAYS_THE_SAME, "", v)));
        }
        value(rows.ofPeople(figure)).ifPresent(v -> floors.add(new Floor(Source.PEOPLE, "", v)));
        floors.addAll(KnownFloors.of(set, figure));
        return List.copyOf(floors);
    }

    private OptionalDouble words(Figure figure) {
        var values =
                COUNTING.stream()
                        .map(m -> rows.statistic(figure, rows.values(s -> s.measured().of(m))))
                        .map(this::value)
                        .flatMapToDouble(OptionalDouble::stream);
        return figure.lessIsBetter() ? values.min() : values.max();
    }

    private OptionalDouble value(Optional<ToDoubleFunction<int[]>> statistic) {
        return statistic.stream()
                .mapToDouble(resamples::value)
                .filter(Double::isFinite)
                .findFirst();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
