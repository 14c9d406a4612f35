package com.elios.interview.infrastructure.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.InvalidSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @Test
    void isAbsentWhereNothingIsSet() {
        assertThat(DatabaseAddress.from(Map.of(), null)).isNull();
    }

    @Test
    void readsTheFormOfHostingServices() {
        var environment =
                Map.of("ELIOS_DATABASE_URL", "postgres://ann:s:3cret@db.example:5433/elios?x=y");

        assertThat(DatabaseAddress.from(environment, null))
                .isEqualTo(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example:5433/elios?x=y", "ann", "s:3cret"));
    }

    @Test
    void takesUserAndPasswordFromTheEnvironmentFirst() {
        var environment = Map.of("ELIOS_DATABASE_USER", "bob", "ELIOS_DATABASE_PASSWORD", "other");

        assertThat(DatabaseAddress.from(environment, "postgresql://ann:secret@host/elios"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://host/elios", "bob", "other"));
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(new DatabaseAddress("jdbc:postgresql://host/elios", "ann", "secret").toString())
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://ann:secret@host/elios",
                "postgresql://",
                "postgresql://host",
                "postgresql://ann:secret@ho st/elios",
                "jdbc:postgresql://host/elios?user=ann&password=secret"
            })
    void refusesWhatItCannotUseWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> DatabaseAddress.parse(address))
                .isInstanceOf(InvalidSetting.class)
                .hasMessageNotContaining("secret");
    }
}
