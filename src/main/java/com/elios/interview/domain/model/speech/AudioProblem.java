package com.elios.interview.domain.model.speech;

/// Why there is no sound.
public enum AudioProblem {
    /// This machine has none.
    NO_DEVICE,
    /// The chosen one is not connected.
    DEVICE_GONE,
    /// Another program has it, or the operating system does not allow it.
    DEVICE_REFUSED,
    /// It was lost while it was in use.
    DEVICE_LOST
}
