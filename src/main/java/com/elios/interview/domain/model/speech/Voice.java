package com.elios.interview.domain.model.speech;

import java.util.Objects;

/// A voice that can speak.
///
/// @param id as its engine knows it
/// @param name for people
/// @param language as a BCP 47 tag; empty where it is not known
public record Voice(VoiceEngine engine, String id, String name, String language) {
    public Voice {
        Objects.requireNonNull(engine);
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
    }
}
