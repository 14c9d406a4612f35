package com.elios.interview.domain.model.service;

import java.util.Objects;

/// Something, and who made it.
public record Made<T>(T value, Origin origin) {
    public Made {
        Objects.requireNonNull(value);
        Objects.requireNonNull(origin);
    }

    public static <T> Made<T> here(T value) {
        return new Made<>(value, new Origin.Here());
    }
}
