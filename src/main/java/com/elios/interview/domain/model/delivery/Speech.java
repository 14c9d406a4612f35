package com.elios.interview.domain.model.delivery;

import com.elios.interview.domain.model.speech.Transcript;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How words came to be said aloud.
///
/// @param transcript as the recogniser gave it, before the person corrected it; empty where nobody
///     wrote down what was said
/// @param delivery null while it is still to be measured, and where the recording is gone
public record Speech(Transcript transcript, @Nullable Delivery delivery) {
    public Speech {
        Objects.requireNonNull(transcript);
    }

    public Speech measured(Delivery result) {
        return new Speech(transcript, Objects.requireNonNull(result));
    }
}
