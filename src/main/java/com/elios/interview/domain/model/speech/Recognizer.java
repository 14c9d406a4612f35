package com.elios.interview.domain.model.speech;

/// Who understands speech.
public enum Recognizer {
    AZURE,
    VOSK
}
