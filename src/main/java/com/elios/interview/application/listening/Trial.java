package com.elios.interview.application.listening;

import java.util.Objects;

/// A microphone that is being tried.
///
/// @param heard grows while the listening goes on
public record Trial(Listening listening, TrialRecording heard) {
    public Trial {
        Objects.requireNonNull(listening);
        Objects.requireNonNull(heard);
    }
}
