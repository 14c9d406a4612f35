package com.elios.interview.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses get an encrypted connection, judged by the driver's own reading of them.
class PostgreSqlAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/elios",
                "jdbc:postgresql://db.example.org/elios?sslmode=disable",
                "jdbc:postgresql://db.example.org/elios?user=a&sslmode=prefer",
                "jdbc:postgresql://localhost,db.example.org/elios",
                "jdbc:postgresql://127.0.0.1.example.org/elios"
            })
    void anotherMachineIsReachedEncrypted(String url) throws SQLException {
        var used = PostgreSqlAddress.parse(PostgreSqlAddress.parse(url).encrypted());
        assertThat(used.sslMode()).isEqualTo("require");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.org/elios?sslmode=verify-full",
                "jdbc:postgresql://db.example.org/elios?sslmode=verify-ca",
                "jdbc:postgresql://db.example.org/elios?ssl=true",
                "jdbc:postgresql://localhost:5433/elios",
                "jdbc:postgresql://127.0.0.1/elios",
                "jdbc:postgresql://[::1]/elios",
                "jdbc:postgresql:elios"
            })
    void aStrongerModeAndThisMachineStayAsTheyAre(String url) throws SQLException {
        assertThat(PostgreSqlAddress.parse(url).encrypted()).isEqualTo(url);
    }

    @Test
    void anAddressOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> PostgreSqlAddress.parse("jdbc:nothing:here"))
                .isInstanceOf(SQLException.class);
    }
}
