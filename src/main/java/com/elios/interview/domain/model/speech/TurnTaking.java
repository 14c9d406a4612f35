package com.elios.interview.domain.model.speech;

/// How a person takes the turn.
public enum TurnTaking {
    /// The microphone is open while a key is held.
    PUSH_TO_TALK,
    /// The microphone is open until the answer is handed in.
    OPEN_MICROPHONE
}
