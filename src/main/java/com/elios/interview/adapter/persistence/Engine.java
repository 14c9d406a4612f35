package com.elios.interview.adapter.persistence;

import com.elios.interview.adapter.persistence.transaction.AfterCommit;
import com.elios.interview.application.error.CoachException;
import com.zaxxer.hikari.HikariConfig;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.dialect.Dialect;

/// What differs between the engines that a store can run on.
interface Engine extends AutoCloseable {
    /// Gets hold of what belongs to one process only, before the first connection.
    void claim();

    HikariConfig pool() throws SQLException;

    Class<? extends Dialect> dialect();

    /// What the placeholders in the migrations stand for.
    Map<String, String> placeholders();

    /// Makes a store in which our tables are absent ready for them.
    ///
    /// @throws com.elios.interview.application.error.StoreDamaged where they were there before
    default void beforeTables(DataSource source) throws SQLException {}

    /// The tables are there.
    default void afterTables() {}

    AfterCommit afterCommit();

    /// What a person is told when opening fails.
    CoachException openingFailed(Throwable failure);

    @Override
    void close();
}
