package com.elios.interview.application.settings;

import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the interviewer speaks.
///
/// @param aloud whether questions are spoken
/// @param engine null for the best that works without a service
/// @param voice as the engine knows it; empty for the engine's own choice
/// @param rate in percent of the voice's usual speed
/// @param captions whether the question is shown while it is spoken; it can always be opened
public record SpeakingSettings(
        boolean aloud, @Nullable VoiceEngine engine, String voice, int rate, boolean captions) {
    public static final SpeakingSettings DEFAULTS = new SpeakingSettings(true, null, "", 100, true);

    public SpeakingSettings {
        Objects.requireNonNull(voice);
        if (rate < SpokenText.SLOWEST || rate > SpokenText.FASTEST) {
            throw new InvalidSetting(
                    "voice.rate", Integer.toString(rate), "a number from 60 to 160");
        }
    }

    public SpeakingSettings withAloud(boolean wanted) {
        return new SpeakingSettings(wanted, engine, voice, rate, captions);
    }

    /// With the engine's own choice of a voice.
    public SpeakingSettings withEngine(@Nullable VoiceEngine chosen) {
        return new SpeakingSettings(aloud, chosen, "", rate, captions);
    }

    public SpeakingSettings withVoice(String id) {
        return new SpeakingSettings(aloud, engine, id, rate, captions);
    }

    public SpeakingSettings withRate(int percent) {
        return new SpeakingSettings(aloud, engine, voice, percent, captions);
    }

    public SpeakingSettings withCaptions(boolean wanted) {
        return new SpeakingSettings(aloud, engine, voice, rate, wanted);
    }
}
