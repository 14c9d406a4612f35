package com.elios.interview.domain.service.scoring.measure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All measurements of one answer.
///
/// @param points in the question's order
public record Measured(Map<Measure, Double> values, List<Found> points) {
    public Measured {
        values = Map.copyOf(new EnumMap<>(values));
        points = List.copyOf(points);
    }

    public double of(Measure measure) {
        return values.getOrDefault(measure, 0.0);
    }
}
