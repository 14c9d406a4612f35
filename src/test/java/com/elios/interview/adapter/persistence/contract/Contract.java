package com.elios.interview.adapter.persistence.contract;

import com.elios.interview.adapter.persistence.Database;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;

/// What all contracts have: an engine's store, empty before each test.
public abstract class Contract {
    protected abstract TestStore store();

    protected final Database database() {
        return store().database();
    }

    @BeforeEach
    final void emptyTheStore() throws SQLException {
        store().clear();
    }
}
