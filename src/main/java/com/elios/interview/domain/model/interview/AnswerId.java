package com.elios.interview.domain.model.interview;

import java.util.Objects;
import java.util.UUID;

/// Identity of an answer.
public record AnswerId(UUID value) {
    public AnswerId {
        Objects.requireNonNull(value);
    }

    public static AnswerId create() {
        return new AnswerId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
