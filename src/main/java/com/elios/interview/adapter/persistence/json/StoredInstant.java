package com.elios.interview.adapter.persistence.json;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Times in columns have microseconds. Cut here, because one engine would round up instead, into
/// the future.
public final class StoredInstant {
    private StoredInstant() {}

    public static Instant of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public static @Nullable Instant ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }
}
