package com.elios.interview.application.settings;

import java.util.Objects;

/// How spoken interviews go.
///
/// @param keepRecordings whether a recording is kept after its answer was scored; else it is
///     deleted
/// @param scoreDelivery whether how it is said counts towards the score of a spoken answer
public record VoiceSettings(
        HearingSettings hearing,
        SpeakingSettings speaking,
        TurnSettings turn,
        boolean keepRecordings,
        boolean scoreDelivery) {
    public static final VoiceSettings DEFAULTS =
            new VoiceSettings(
                    HearingSettings.DEFAULTS,
                    SpeakingSettings.DEFAULTS,
                    TurnSettings.DEFAULTS,
                    false,
                    true);

    public VoiceSettings {
        Objects.requireNonNull(hearing);
        Objects.requireNonNull(speaking);
        Objects.requireNonNull(turn);
    }

    public VoiceSettings with(HearingSettings changed) {
        return new VoiceSettings(changed, speaking, turn, keepRecordings, scoreDelivery);
    }

    public VoiceSettings with(SpeakingSettings changed) {
        return new VoiceSettings(hearing, changed, turn, keepRecordings, scoreDelivery);
    }

    public VoiceSettings with(TurnSettings changed) {
        return new VoiceSettings(hearing, speaking, changed, keepRecordings, scoreDelivery);
    }

    public VoiceSettings withRecordingsKept(boolean wanted) {
        return new VoiceSettings(hearing, speaking, turn, wanted, scoreDelivery);
    }

    public VoiceSettings withDeliveryScored(boolean wanted) {
        return new VoiceSettings(hearing, speaking, turn, keepRecordings, wanted);
    }
}
