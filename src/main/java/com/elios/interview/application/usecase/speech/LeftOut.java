package com.elios.interview.application.usecase.speech;

import java.time.Duration;
import java.util.Objects;

/// Something that was said and is not written down.
///
/// @param from where it begins in the recording
/// @param canBeWritten whether a recogniser is chosen that could
public record LeftOut(Duration from, boolean canBeWritten) {
    public LeftOut {
        Objects.requireNonNull(from);
    }
}
