package com.elios.interview.domain.model.speech;

/// Who speaks for the interviewer.
public enum VoiceEngine {
    /// Azure's voices.
    AZURE_VOICE,
    /// The voice of the operating system.
    SYSTEM_VOICE,
    /// The small voice that comes with the app.
    EMBEDDED_VOICE
}
