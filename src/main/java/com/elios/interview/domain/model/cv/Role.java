package com.elios.interview.domain.model.cv;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A position held, as the CV states it.
///
/// @param end null where the CV states none, and where the role is current
/// @param current whether the CV says that the role lasts until now
public record Role(
        String title,
        @Nullable String organisation,
        @Nullable CvDate start,
        @Nullable CvDate end,
        boolean current,
        SourceLine source) {
    public Role {
        Objects.requireNonNull(title);
        Objects.requireNonNull(source);
    }
}
