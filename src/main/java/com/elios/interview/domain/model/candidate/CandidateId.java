package com.elios.interview.domain.model.candidate;

import java.util.Objects;
import java.util.UUID;

/// Identity of a candidate.
public record CandidateId(UUID value) {
    public CandidateId {
        Objects.requireNonNull(value);
    }

    public static CandidateId create() {
        return new CandidateId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
