package com.elios.interview.domain.model.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The pauses of a recording in their order.
///
/// @param tail silence after the last speech; no pause
public record Pauses(List<Pause> all, Duration tail) {
    public Pauses {
        all = List.copyOf(all);
        if (tail.isNegative()) {
            throw new IllegalArgumentException("no such time: " + tail);
        }
    }

    public int count(Pause.PauseKind kind) {
        return (int) all.stream().filter(pause -> pause.kind() == kind).count();
    }

    public Duration time(Pause.PauseKind kind) {
        return all.stream()
                .filter(pause -> pause.kind() == kind)
                .map(Pause::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Those between speech and speech.
    public List<Pause> within() {
        return all.stream().filter(pause -> pause.kind() != Pause.PauseKind.THINKING).toList();
    }

    /// The longest one between speech and speech.
    public Optional<Pause> longest() {
        return within().stream()
                .reduce((one, other) -> other.length().compareTo(one.length()) > 0 ? other : one);
    }
}
