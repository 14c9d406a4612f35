package com.elios.interview.infrastructure.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSettingsTest {
    @TempDir Path folder;

    @Test
    void anotherDatabaseWaitsForTheNextStart() {
        var settings = settings(Map.of());
        assertThat(settings.databaseWaits()).isFalse();
        settings.save(settings.current().withDatabaseUrl("jdbc:postgresql://db/elios"));
        assertThat(settings.databaseWaits()).isTrue();
        assertThat(settings(Map.of()).databaseWaits()).isFalse();
        settings.save(settings.current().withDatabaseUrl(null));
        assertThat(settings.databaseWaits()).isFalse();
    }

    @Test
    void areTheDefaultsAtFirst() {
        assertThat(settings(Map.of()).current()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void areKept() {
        var changed = new Settings(ThemeChoice.DARK, 120, "jdbc:postgresql://host/elios", false);

        settings(Map.of()).save(changed);

        assertThat(settings(Map.of()).current()).isEqualTo(changed);
    }

    @Test
    void theEnvironmentCountsMoreThanTheFile() {
        settings(Map.of()).save(Settings.DEFAULTS.withTheme(ThemeChoice.DARK));

        var settings = settings(Map.of("ELIOS_THEME", "light"));

        assertThat(settings.current().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(settings.decidedOutside()).containsExactly(entry("theme", "ELIOS_THEME"));
    }

    @Test
    void savingLeavesAloneWhatTheEnvironmentDecides() {
        settings(Map.of()).save(Settings.DEFAULTS.withTheme(ThemeChoice.DARK));

        var under = settings(Map.of("ELIOS_THEME", "light"));
        under.save(under.current().withFontScale(110));

        assertThat(settings(Map.of()).current())
                .isEqualTo(new Settings(ThemeChoice.DARK, 110, null, true));
    }

    @Test
    void keysOfALaterReleaseAreKept() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "voice.rate=1.2\n");

        settings(Map.of()).save(Settings.DEFAULTS);

        assertThat(folder.resolve("settings.properties")).content().contains("voice.rate=1.2");
    }

    @Test
    void aWrongValueIsNamedByItsKey() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "font.scale=huge\n");

        assertThatThrownBy(() -> settings(Map.of()).current())
                .isInstanceOfSatisfying(
                        InvalidSetting.class,
                        failure ->
                                assertThat(failure.arguments())
                                        .containsExactly(
                                                "font.scale", "huge", "a number from 80 to 150"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"79", "151", "-100", "99999999999", "1.2"})
    void aWrongVariableIsNamedAsSuch(String scale) {
        assertThatThrownBy(() -> settings(Map.of("ELIOS_FONT_SCALE", scale)).current())
                .isInstanceOfSatisfying(
                        InvalidSetting.class,
                        failure ->
                                assertThat(failure.arguments().getFirst())
                                        .isEqualTo("ELIOS_FONT_SCALE"));
    }

    @Test
    void aPasswordNeverReachesTheSettings() {
        var settings =
                settings(Map.of("ELIOS_DATABASE_URL", "postgresql://ann:secret@host:5433/elios"));

        assertThat(settings.current().databaseUrl()).isEqualTo("jdbc:postgresql://host:5433/elios");
    }

    @Test
    void anotherFolderIsNamedUntilTheNextStart() throws IOException {
        var environment = Map.<String, String>of();
        var other = Files.createDirectory(folder.resolve("other"));
        assertThat(settings(environment).nextDataFolder()).contains(folder.resolve("data"));

        settings(environment).useDataFolderFromNextStart(folder);
        assertThat(settings(environment).nextDataFolder()).isEmpty();

        settings(environment).useDataFolderFromNextStart(other);
        assertThat(settings(environment).nextDataFolder()).contains(other);
    }

    @Test
    void noOtherFolderIsNamedWhereTheEnvironmentDecides() throws IOException {
        settings(Map.of())
                .useDataFolderFromNextStart(Files.createDirectory(folder.resolve("other")));

        assertThat(settings(Map.of("ELIOS_HOME", folder.toString())).nextDataFolder()).isEmpty();
    }

    private FileSettings settings(Map<String, String> environment) {
        var dataFolder =
                new DataFolder(environment, folder.resolve("data"), folder.resolve("config"));
        return new FileSettings(folder, dataFolder, environment);
    }
}
