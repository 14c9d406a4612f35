package com.elios.interview.application.settings;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.domain.model.speech.Recognizer;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the app hears a person.
///
/// @param microphone by its name; null for the one that the operating system prefers
/// @param recognizer null where speech is only recorded and measured, and the person types
/// @param voskModel folder of the model for Vosk; null where none was chosen
/// @param language that is spoken, as a BCP 47 tag such as `en-US`
public record HearingSettings(
        @Nullable String microphone,
        @Nullable Recognizer recognizer,
        @Nullable String voskModel,
        String language) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    public static final HearingSettings DEFAULTS = new HearingSettings(null, null, null, "en-US");

    public HearingSettings {
        Objects.requireNonNull(language);
        if (!TAG.matcher(language).matches()) {
            throw new InvalidSetting("voice.language", language, "a language such as en-US");
        }
    }

    public HearingSettings withMicrophone(@Nullable String name) {
        return new HearingSettings(name, recognizer, voskModel, language);
    }

    public HearingSettings withRecognizer(@Nullable Recognizer chosen) {
        return new HearingSettings(microphone, chosen, voskModel, language);
    }

    public HearingSettings withVoskModel(@Nullable String folder) {
        return new HearingSettings(microphone, recognizer, folder, language);
    }

    public HearingSettings withLanguage(String tag) {
        return new HearingSettings(microphone, recognizer, voskModel, tag);
    }
}
