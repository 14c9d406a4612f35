package com.elios.interview.domain.port.service;

import com.elios.interview.domain.model.interview.InterviewId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// On whose behalf a service is asked.
///
/// @param interview whose cost it is counted to; null for none
/// @param stop ends the call at once when it is asked for
public record Errand(@Nullable InterviewId interview, Stop stop) {
    public Errand {
        Objects.requireNonNull(stop);
    }

    public static Errand of(Stop stop) {
        return new Errand(null, stop);
    }
}
