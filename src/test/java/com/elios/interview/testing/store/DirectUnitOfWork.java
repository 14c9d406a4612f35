package com.elios.interview.testing.store;

import com.elios.interview.domain.port.store.UnitOfWork;
import java.util.function.Supplier;

/// Runs the work at once; in memory there is nothing to roll back.
public final class DirectUnitOfWork implements UnitOfWork {
    @Override
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
