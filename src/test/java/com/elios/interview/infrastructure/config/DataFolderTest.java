package com.elios.interview.infrastructure.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.InvalidSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path temporary;

    @Test
    void isThatOfTheSystemAtFirst() {
        assertThat(dataFolder(Map.of()).find()).isEqualTo(temporary.resolve("data"));
    }

    @Test
    void isTheOneChosenBefore() throws IOException {
        dataFolder(Map.of()).choose(Files.createDirectory(temporary.resolve("chosen")));

        assertThat(dataFolder(Map.of()).find()).isEqualTo(temporary.resolve("chosen"));
    }

    @Test
    void isThatOfTheEnvironmentBeforeTheChosenOne() throws IOException {
        dataFolder(Map.of()).choose(Files.createDirectory(temporary.resolve("chosen")));
        var environment = Map.of("ELIOS_HOME", temporary.resolve("home").toString());

        assertThat(dataFolder(environment).find()).isEqualTo(temporary.resolve("home"));
    }

    @Test
    void isThatOfTheCommandLineBeforeAll() {
        var environment = Map.of("ELIOS_HOME", temporary.resolve("home").toString());
        var argument = temporary.resolve("argument");

        assertThat(dataFolder(environment).with(argument).find())
                .isEqualTo(temporary.resolve("argument"));
    }

    @Test
    void whatCannotBeWrittenToIsNotChosen() throws IOException {
        var file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> dataFolder(Map.of()).choose(file))
                .isInstanceOf(InvalidSetting.class);
        assertThat(dataFolder(Map.of()).find()).isEqualTo(temporary.resolve("data"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatOnlyLooksWritableIsNotChosen() {
        assertThatThrownBy(() -> dataFolder(Map.of()).choose(Path.of("/proc")))
                .isInstanceOf(InvalidSetting.class);
    }

    @Test
    void choosingLeavesNothingInTheFolder() throws IOException {
        var folder = Files.createDirectory(temporary.resolve("chosen"));
        dataFolder(Map.of()).choose(folder);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhatDecidesIt() {
        var home = dataFolder(Map.of("ELIOS_HOME", temporary.toString()));

        assertThat(dataFolder(Map.of()).decidedBy()).isEmpty();
        assertThat(home.decidedBy()).contains("ELIOS_HOME");
        assertThat(home.with(temporary).decidedBy()).contains("--data");
    }

    private DataFolder dataFolder(Map<String, String> environment) {
        return new DataFolder(environment, temporary.resolve("data"), temporary.resolve("config"));
    }
}
