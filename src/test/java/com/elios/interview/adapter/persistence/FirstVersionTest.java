package com.elios.interview.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.persistence.contract.TestStore;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store that the first version wrote opens and goes on, on both engines.
class FirstVersionTest {
    private static final String CANDIDATE = "00000000-0000-0000-0000-00000000000a";
    private static final String QUESTION = "00000000-0000-0000-0000-00000000000b";
    private static final String INTERVIEW = "00000000-0000-0000-0000-00000000000c";
    private static final String ANSWER = "00000000-0000-0000-0000-00000000000d";
    private static final String NOON = "timestamp with time zone '2026-11-23 12:00:00+00:00'";

    @TempDir private Path folder = Path.of("");

    @Test
    void theEmbeddedOne() throws Exception {
        var engine = new EmbeddedEngine(folder);
        try (var pool = new HikariDataSource(engine.pool())) {
            write(pool, engine, "json '", "'");
        }
        Files.createFile(folder.resolve("elios.made"));

        goesOn(new StoreLocation.Embedded(folder));
    }

    @Test
    void theOneOnAServer() throws Exception {
        var server = TestStore.server();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists first_version");
            statement.execute("create database first_version");
        }
        var location =
                new StoreLocation.PostgreSql(
                        server.getJdbcUrl("postgres", "first_version"), "postgres", null);
        var engine = new PostgreSqlEngine(location);
        HikariConfig config = engine.pool();
        config.setAutoCommit(false);
        try (var pool = new HikariDataSource(config)) {
            write(pool, engine, "'", "'::jsonb");
        }

        goesOn(location);
    }

    private static void write(HikariDataSource pool, Engine engine, String open, String close)
            throws SQLException {
        var all = new Schema(pool, engine.placeholders()).flyway().getConfiguration();
        Flyway.configure().configuration(all).target("1").load().migrate();
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into candidates values ('%s', null, null, %s)"
                            .formatted(CANDIDATE, NOON));
            statement.execute(
                    ("insert into questions values ('%s', 'k', 1, 'TECHNICAL', 'EASY',"
                                    + " array['Java'], 'What is it?', 'It is this.', %s, false)")
                            .formatted(
                                    QUESTION,
                                    open
                                            + "{\"points\":[{\"text\":\"this\",\"weight\":1}]}"
                                            + close));
            var plan =
                    "{\"questions\":[{\"questionId\":\"%s\",\"reason\":{\"kind\":\"variety\",\"skill\":\"Java\"}}]}"
                            .formatted(QUESTION);
            statement.execute(
                    ("insert into interviews values ('%s', '%s', null, 'PRACTICE', 'IN_PROGRESS',"
                                    + " %s, 1, false, %s, %s, null, 3)")
                            .formatted(INTERVIEW, CANDIDATE, open + plan + close, NOON, NOON));
            statement.execute(
                    ("insert into answers values ('%s', '%s', 0, '%s', 'TYPED', 'It is that.',"
                                    + " null, %s, 7, null)")
                            .formatted(ANSWER, INTERVIEW, QUESTION, NOON));
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    private static void goesOn(StoreLocation location) {
        var id = new InterviewId(UUID.fromString(INTERVIEW));
        try (var database = Database.open(location)) {
            var interview = database.interviews().find(id).orElseThrow();
            assertThat(interview.state()).isEqualTo(InterviewState.IN_PROGRESS);
            assertThat(interview.followUps()).isFalse();
            assertThat(database.answers().findByInterview(id))
                    .singleElement()
                    .satisfies(answer -> assertThat(answer.followUps()).isEmpty());

            var completed = database.interviews().save(interview.complete(interview.createdAt()));
            assertThat(database.interviews().find(id)).contains(completed);
        }
    }
}
