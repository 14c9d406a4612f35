package com.elios.interview.application.settings;

import com.elios.interview.application.error.InvalidSetting;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All settings, typed. Where they come from, strongest first: the environment, the settings file
/// in the data folder, the defaults here.
///
/// @param fontScalePercent 80 to 150
/// @param databaseUrl `jdbc:postgresql://…` of a PostgreSQL database to use instead of the embedded
///     one; null for the embedded one. Holds no password.
/// @param followUps whether new interviews ask follow-up questions
/// @param cloud what services outside the app may do
/// @param voice how spoken interviews go
public record Settings(
        ThemeChoice theme,
        int fontScalePercent,
        @Nullable String databaseUrl,
        boolean followUps,
        CloudSettings cloud,
        VoiceSettings voice) {
    public static final int SMALLEST_FONT_SCALE = 80;
    public static final int LARGEST_FONT_SCALE = 150;
    public static final Settings DEFAULTS =
            new Settings(
                    ThemeChoice.SYSTEM,
                    100,
                    null,
                    true,
                    CloudSettings.DEFAULTS,
                    VoiceSettings.DEFAULTS);

    public Settings {
        Objects.requireNonNull(theme);
        Objects.requireNonNull(cloud);
        Objects.requireNonNull(voice);
        if (fontScalePercent < SMALLEST_FONT_SCALE || fontScalePercent > LARGEST_FONT_SCALE) {
            throw new InvalidSetting(
                    "font.scale", Integer.toString(fontScalePercent), "a number from 80 to 150");
        }
        if (databaseUrl != null && !databaseUrl.startsWith("jdbc:postgresql:")) {
            throw new InvalidSetting(
                    "database.url", databaseUrl, "an address that starts with jdbc:postgresql:");
        }
    }

    public Settings withTheme(ThemeChoice choice) {
        return new Settings(choice, fontScalePercent, databaseUrl, followUps, cloud, voice);
    }

    public Settings withFontScale(int percent) {
        return new Settings(theme, percent, databaseUrl, followUps, cloud, voice);
    }

    public Settings withDatabaseUrl(@Nullable String url) {
        return new Settings(theme, fontScalePercent, url, followUps, cloud, voice);
    }

    public Settings withFollowUps(boolean wanted) {
        return new Settings(theme, fontScalePercent, databaseUrl, wanted, cloud, voice);
    }

    public Settings withCloud(CloudSettings chosen) {
        return new Settings(theme, fontScalePercent, databaseUrl, followUps, chosen, voice);
    }

    public Settings withVoice(VoiceSettings chosen) {
        return new Settings(theme, fontScalePercent, databaseUrl, followUps, cloud, chosen);
    }
}
