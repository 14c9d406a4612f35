package com.elios.interview.domain.model.trust;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The figures of one set of graded answers.
///
/// @param figures those that the set allows, in the order of [Figure]
public record MeasuredSet(String name, int answers, int questions, List<MeasuredFigure> figures) {
    public MeasuredSet {
        Objects.requireNonNull(name);
        figures = List.copyOf(figures);
    }

    public Optional<MeasuredFigure> figure(Figure wanted) {
        return figures.stream().filter(measured -> measured.figure() == wanted).findFirst();
    }
}
