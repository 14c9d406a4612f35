package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.application.settings.VoiceSettings;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How spoken interviews go, as it is chosen and as it is kept.
///
/// @param failure why what was chosen last could not be saved, or null
/// @param locked keys of settings that are decided outside, each with what decides it
public record VoiceShown(
        VoiceSettings chosen,
        VoiceSettings kept,
        CloudSettings cloud,
        @Nullable Failure failure,
        Map<String, String> locked) {
    public VoiceShown {
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(kept);
        Objects.requireNonNull(cloud);
        locked = Map.copyOf(locked);
    }

    /// Why a part could not be saved as it is chosen; null where it is saved.
    @Nullable Failure unsaved(Function<VoiceSettings, @Nullable Object> part) {
        return Objects.equals(part.apply(chosen), part.apply(kept)) ? null : failure;
    }
}
