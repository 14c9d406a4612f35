package com.elios.interview.infrastructure.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path temporary;

    @Test
    void isThatOfTheSystemAtFirst() {
        assertThat(dataFolder(Map.of()).find(null)).isEqualTo(temporary.resolve("data"));
    }

    @Test
    void isTheOneChosenBefore() {
        dataFolder(Map.of()).choose(temporary.resolve("chosen"));

        assertThat(dataFolder(Map.of()).find(null)).isEqualTo(temporary.resolve("chosen"));
    }

    @Test
    void isThatOfTheEnvironmentBeforeTheChosenOne() {
        dataFolder(Map.of()).choose(temporary.resolve("chosen"));
        var environment = Map.of("ELIOS_HOME", temporary.resolve("home").toString());

        assertThat(dataFolder(environment).find(null)).isEqualTo(temporary.resolve("home"));
    }

    @Test
    void isThatOfTheCommandLineBeforeAll() {
        var environment = Map.of("ELIOS_HOME", temporary.resolve("home").toString());
        var argument = temporary.resolve("argument").toString();

        assertThat(dataFolder(environment).find(argument)).isEqualTo(temporary.resolve("argument"));
    }

    private DataFolder dataFolder(Map<String, String> environment) {
        return new DataFolder(environment, temporary.resolve("data"), temporary.resolve("config"));
    }
}
