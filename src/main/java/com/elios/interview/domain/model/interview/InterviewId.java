package com.elios.interview.domain.model.interview;

import java.util.Objects;
import java.util.UUID;

/// Identity of an interview.
public record InterviewId(UUID value) {
    public InterviewId {
        Objects.requireNonNull(value);
    }

    public static InterviewId create() {
        return new InterviewId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
