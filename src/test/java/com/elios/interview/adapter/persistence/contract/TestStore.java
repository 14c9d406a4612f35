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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

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

    /// Gives every answer an evaluation of an unknown kind.
    public void damageEvaluations() throws SQLException {
        execute("update answers set evaluation = " + json("{\"kind\": \"unheard\"}"));
    }

    /// A document as the engine's SQL writes it.
    public String json(String document) {
        var quoted = "'" + document + "'";
        return url.startsWith("jdbc:h2:") ? "json " + quoted : quoted + "::jsonb";
    }

    /// Hands the store to the contracts nested in a test class.
    public static ParameterResolver given(Supplier<TestStore> store) {
        return new TypeBasedParameterResolver<TestStore>() {
            @Override
            public TestStore resolveParameter(
                    ParameterContext parameter, ExtensionContext context) {
                return store.get();
            }
        };
    }

    public void clear() throws SQLException {
        execute(
                "delete from candidates",
                "delete from questions",
                "delete from service_uses",
                "delete from model_checks");
    }
}
