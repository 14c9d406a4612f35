package com.elios.interview.infrastructure.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.settings.AzureSpeechSettings;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.HearingSettings;
import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.SpeakingSettings;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.application.settings.TurnSettings;
import com.elios.interview.application.settings.VectorSettings;
import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.speech.Patience;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.TurnTaking;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSettingsTest {
    private static final CloudSettings CLOUD =
            new CloudSettings(
                    true,
                    ServiceName.ANTHROPIC,
                    new LanguageServiceSettings(
                            "http://localhost:11434/v1", "llama3.2", TokenPrice.FREE, true),
                    new LanguageServiceSettings(
                            "https://api.anthropic.com/v1", "claude-haiku-4-5", null, false),
                    new VectorSettings(
                            true,
                            "text-embedding-3-small",
                            true,
                            "mine",
                            "gcp",
                            "europe-west4",
                            true),
                    new AzureSpeechSettings("eastus2", "wss://speech.example:8443", true),
                    false,
                    new BigDecimal("7.50"));
    private static final VoiceSettings VOICE =
            new VoiceSettings(
                    new HearingSettings("USB microphone", Recognizer.VOSK, "/models/small", "de"),
                    new SpeakingSettings(false, VoiceEngine.SYSTEM_VOICE, "anna", 120, false),
                    new TurnSettings(
                            TurnTaking.PUSH_TO_TALK,
                            Patience.LEARNT,
                            Duration.ofMillis(2_340),
                            true),
                    true,
                    false);

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
        var changed =
                new Settings(
                        ThemeChoice.DARK, 120, "jdbc:postgresql://host/elios", false, CLOUD, VOICE);

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
                .isEqualTo(
                        new Settings(
                                ThemeChoice.DARK,
                                110,
                                null,
                                true,
                                CloudSettings.DEFAULTS,
                                VoiceSettings.DEFAULTS));
    }

    @Test
    void keysOfALaterReleaseAreKept() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "mood.lamp=1.2\n");

        settings(Map.of()).save(Settings.DEFAULTS);

        assertThat(folder.resolve("settings.properties")).content().contains("mood.lamp=1.2");
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

    /// Consent is given for an address, and nobody may move it to another.
    @Test
    void anAddressFromTheEnvironmentIsNotTheOneThatWasConsentedTo() {
        var here = settings(Map.of());
        here.save(Settings.DEFAULTS.withCloud(CLOUD));
        assertThat(here.current().cloud().openAi().consented()).isTrue();
        var elsewhere = settings(Map.of("ELIOS_OPENAI_ADDRESS", "https://elsewhere.example/v1"));
        assertThat(elsewhere.current().cloud().openAi().consented()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voice.recognizer=ear",
                "voice.language=English (US)",
                "voice.rate=300",
                "voice.rate=fast",
                "voice.turn=none",
                "voice.patience=long",
                "voice.captions=maybe",
                "azure.speech.region=West Europe",
                "azure.speech.address=https://host"
            })
    void whatCannotBeUsedOfTheVoiceIsNamed(String line) throws IOException {
        Files.writeString(folder.resolve("settings.properties"), line + "\n");

        assertThatThrownBy(settings(Map.of())::current)
                .isInstanceOf(InvalidSetting.class)
                .hasMessageStartingWith(line.substring(0, line.indexOf('=')));
    }

    @Test
    void aConsentToSpeechHoldsForOneAddress() {
        settings(Map.of()).save(Settings.DEFAULTS.withCloud(CLOUD));

        var elsewhere = settings(Map.of("ELIOS_AZURE_SPEECH_ADDRESS", "wss://other"));

        assertThat(settings(Map.of()).current().cloud().speech().consented()).isTrue();
        assertThat(elsewhere.current().cloud().speech().consented()).isFalse();
    }
}
