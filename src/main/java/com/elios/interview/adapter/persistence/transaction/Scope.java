package com.elios.interview.adapter.persistence.transaction;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// One outermost unit of work while it runs; seen by one thread only.
final class Scope {
    final StatelessSession session;
    final List<Runnable> tasks = new ArrayList<>();
    boolean written;
    @Nullable RuntimeException failure;

    Scope(StatelessSession session) {
        this.session = session;
    }
}
