package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.speech.Envelope;
import java.nio.file.Path;
import java.util.Objects;

/// A recording that can be heard again.
///
/// @param file a WAV file
/// @param envelope what it looks like
public record KeptRecording(Path file, Envelope envelope) {
    public KeptRecording {
        Objects.requireNonNull(file);
        Objects.requireNonNull(envelope);
    }
}
