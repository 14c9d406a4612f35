package com.elios.interview.domain.service.turn;

/// What changes between speech and silence.
public enum TurnEvent {
    SPEECH_BEGAN,
    SPEECH_PAUSED,
    /// The silence is longer than the person is used to take within an answer. A proposal: nobody
    /// is cut off by it.
    SEEMS_OVER
}
