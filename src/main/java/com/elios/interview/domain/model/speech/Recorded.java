package com.elios.interview.domain.model.speech;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// What was kept of a spoken answer.
///
/// @param transcript as the recogniser gave it; may be empty
/// @param takes where each take begins: the microphone was closed in between; the first at 0
public record Recorded(Sound sound, Transcript transcript, List<Duration> takes) {
    public Recorded {
        Objects.requireNonNull(sound);
        Objects.requireNonNull(transcript);
        takes = List.copyOf(takes);
    }
}
