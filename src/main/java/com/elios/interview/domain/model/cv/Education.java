package com.elios.interview.domain.model.cv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A degree or course, as the CV states it. At least one of degree and institution is present.
public record Education(
        @Nullable String degree,
        @Nullable String institution,
        @Nullable CvDate start,
        @Nullable CvDate end,
        SourceLine source) {
    public Education {
        Objects.requireNonNull(source);
        if (degree == null && institution == null) {
            throw new IllegalArgumentException("neither a degree nor an institution");
        }
    }
}
