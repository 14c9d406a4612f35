package com.elios.interview.adapter.persistence.contract;

import com.elios.interview.adapter.persistence.Database;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/// What all contracts have: the store of the engine that their test class opened, empty before each
/// test.
public abstract class Contract {
    @SuppressWarnings("NullAway.Init")
    private TestStore store;

    protected final TestStore store() {
        return store;
    }

    protected final Database database() {
        return store().database();
    }

    @BeforeEach
    final void emptyTheStore(TestStore engine) throws SQLException {
        store = engine;
        store.clear();
    }
}
