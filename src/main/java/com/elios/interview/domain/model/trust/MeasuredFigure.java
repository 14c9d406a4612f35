package com.elios.interview.domain.model.trust;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One figure of one set, and what it has to be better than.
public record MeasuredFigure(Figure figure, Map<Basis, Estimate> estimates, List<Floor> floors) {
    public MeasuredFigure {
        estimates = Map.copyOf(new EnumMap<>(estimates));
        floors = List.copyOf(floors);
    }

    public Optional<Estimate> on(Basis basis) {
        return Optional.ofNullable(estimates.get(basis));
    }

    /// By what was scored without having seen the question; empty where that was not measured.
    public Optional<Standing> standing(Floor floor) {
        return on(Basis.UNSEEN_QUESTIONS)
                .map(estimate -> Standing.of(figure, estimate, floor.value()));
    }

    /// The first floor from there.
    public Optional<Floor> floor(Floor.Source source) {
        return floors.stream().filter(floor -> floor.source() == source).findFirst();
    }
}
