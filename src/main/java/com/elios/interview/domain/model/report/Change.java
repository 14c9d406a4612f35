package com.elios.interview.domain.model.report;

import java.util.Objects;

/// A figure beside the earlier one of the same name, each with how many answers it is the mean of.
public record Change(Mean before, Mean now, Direction direction) {
    public Change {
        Objects.requireNonNull(before);
        Objects.requireNonNull(now);
        Objects.requireNonNull(direction);
    }

    public String name() {
        return now.name();
    }
}
