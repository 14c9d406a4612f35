package com.elios.interview.domain.model.cv;

import java.util.Objects;
import java.util.UUID;

/// Identity of one analysis of one CV.
public record CvAnalysisId(UUID value) {
    public CvAnalysisId {
        Objects.requireNonNull(value);
    }

    public static CvAnalysisId create() {
        return new CvAnalysisId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
