package com.elios.interview.adapter.persistence.contract;

import com.elios.interview.adapter.persistence.Database;
import com.elios.interview.adapter.persistence.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An open store, with a way past the repositories to empty it and to look at its rows.
public record TestStore(Database database, String url, String user) {
    private static @Nullable EmbeddedPostgres server;

    public static TestStore embedded(Path folder) {
        return new TestStore(
                Database.open(new StoreLocation.Embedded(folder)),
                "jdbc:h2:async:" + folder.resolve("elios"),
                "sa");
    }

    public static TestStore postgreSql() {
        var url = server().getJdbcUrl("postgres", "postgres");
        return new TestStore(
                Database.open(new StoreLocation.PostgreSql(url, "postgres", null)),
                url,
                "postgres");
    }

    /// A real server, started once per JVM and stopped with it.
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                server = EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return server;
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public void clear() throws SQLException {
        execute("delete from candidates", "delete from questions");
    }
}
