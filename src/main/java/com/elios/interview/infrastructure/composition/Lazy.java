package com.elios.interview.infrastructure.composition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part that is made when it is first asked for, once. A failed attempt is made again.
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        var made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }

    /// Whether the part was made already.
    synchronized boolean made() {
        return value != null;
    }
}
