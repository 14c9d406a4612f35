package com.elios.interview.adapter.ui.screen.settings.cloud;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.settings.CloudSettings;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What services may do, as it is chosen and as it is kept.
///
/// @param failure why what was chosen last could not be saved, or null
/// @param locked keys of settings that are decided outside, each with what decides it
public record CloudShown(
        CloudSettings chosen,
        CloudSettings kept,
        @Nullable Failure failure,
        Map<String, String> locked) {
    public CloudShown {
        Objects.requireNonNull(chosen);
        Objects.requireNonNull(kept);
        locked = Map.copyOf(locked);
    }

    /// Why a part could not be saved as it is chosen; null where it is saved.
    public @Nullable Failure unsaved(Function<CloudSettings, @Nullable Object> part) {
        return Objects.equals(part.apply(chosen), part.apply(kept)) ? null : failure;
    }
}
