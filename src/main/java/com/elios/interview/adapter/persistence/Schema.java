package com.elios.interview.adapter.persistence;

import com.elios.interview.application.error.StoreFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the store's tables to what this version of the app needs.
final class Schema {
    /// Versions of all scripts in `db/common`; a test holds the two together.
    static final Set<String> VERSIONS = Set.of("1", "2", "3", "4");

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource source;
    private final Map<String, String> placeholders;

    Schema(DataSource source, Map<String, String> placeholders) {
        this.source = source;
        this.placeholders = placeholders;
    }

    /// Whether not one of our versions was applied with success.
    boolean isAbsent() throws SQLException {
        return applied().isEmpty();
    }

    /// Migrates unless the store's own history says that nothing is left to do, which is told half
    /// a second sooner than Flyway's full check.
    ///
    /// @return whether tables may have changed
    boolean bringUpToDate() throws SQLException {
        var applied = applied();
        if (applied.equals(VERSIONS)) {
            return false;
        }
        if (!VERSIONS.containsAll(applied)) {
            throw new StoreFailure(
                    "the store was written by a newer version of the app",
                    new IllegalStateException("schema versions " + applied));
        }
        flyway().migrate();
        return true;
    }

    Flyway flyway() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/common")
                .placeholders(placeholders)
                .table(HISTORY)
                .communityDBSupportEnabled(false)
                .load();
    }

    /// Versions that were applied with success; a failed one is left out, so that Flyway sees to
    /// it.
    private Set<String> applied() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return hasHistory(connection) ? applied(connection) : Set.of();
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }

    private static Set<String> applied(Connection connection) throws SQLException {
        var versions = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select "version" from "flyway_schema_history"
                                where "version" is not null and "success"
                                """)) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }
}
