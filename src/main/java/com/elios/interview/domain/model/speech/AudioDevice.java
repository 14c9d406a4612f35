package com.elios.interview.domain.model.speech;

import java.util.Objects;

/// A microphone or a loudspeaker.
///
/// @param name as the operating system shows it, which is also what it is chosen by
public record AudioDevice(String name) {
    public AudioDevice {
        Objects.requireNonNull(name);
    }
}
