package com.elios.interview.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.adapter.persistence.contract.TestStore;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Migrations, the mapping over them, and the limits that columns set.
class SchemaTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void theKnownVersionsAreThoseOfTheScripts() throws SQLException {
        var engine = new EmbeddedEngine(folder);
        try (var pool = new HikariDataSource(engine.pool())) {
            var scripts = new Schema(pool, engine.placeholders()).flyway().info().all();
            assertThat(Arrays.stream(scripts).map(script -> script.getVersion().getVersion()))
                    .containsExactlyInAnyOrderElementsOf(Schema.VERSIONS);
        }
    }

    @Test
    void migratingIsNeededOnceOnly() throws SQLException {
        var engine = new EmbeddedEngine(folder);
        try (var pool = new HikariDataSource(engine.pool())) {
            var schema = new Schema(pool, engine.placeholders());
            assertThat(schema.bringUpToDate()).isTrue();
            assertThat(schema.bringUpToDate()).isFalse();
        }
    }

    @Test
    void aTableThatDoesNotFitTheMappingIsNoticed() throws SQLException {
        var engine = new EmbeddedEngine(folder);
        try (var pool = new HikariDataSource(engine.pool());
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            assertThat(new Schema(pool, engine.placeholders()).bringUpToDate()).isTrue();
            statement.execute("alter table candidates drop column email");
            connection.commit();
            assertThatThrownBy(() -> Mapping.open(pool, engine.dialect(), true))
                    .hasMessageContaining("email");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into questions values (random_uuid(), 'k', 0, 'TECHNICAL', 'EASY',"
                        + " array['a'], 't', 'r', json '{}', false)",
                "insert into questions values (random_uuid(), 'k', 1, 'OTHER', 'EASY',"
                        + " array['a'], 't', 'r', json '{}', false)",
                "insert into feedback_reports values (random_uuid(), 101, 1, 0, 0, json '{}')",
                "insert into feedback_reports values (random_uuid(), null, 1, 0, 0, json '{}')"
            })
    void valuesOutOfRangeAreRefusedByTheStoreItself(String insert) {
        try (var database = Database.open(new StoreLocation.Embedded(folder))) {
            var store = new TestStore(database, "jdbc:h2:async:" + folder.resolve("elios"), "sa");
            assertThatThrownBy(() -> store.execute(insert))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isEqualTo("23513"));
        }
    }
}
