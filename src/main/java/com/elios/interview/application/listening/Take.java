package com.elios.interview.application.listening;

import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// What came of one opening of the microphone.
///
/// @param start in the recording
/// @param length of the sound
/// @param understoodUntil in the recording: what comes after it was not understood
/// @param complete whether all of it was understood
/// @param dropped frames that could not be dealt with in time; 0 unless the machine stood still for
///     a minute
public record Take(
        Duration start,
        Duration length,
        List<Utterance> utterances,
        Duration understoodUntil,
        boolean complete,
        long dropped) {
    public Take {
        Objects.requireNonNull(start);
        Objects.requireNonNull(length);
        Objects.requireNonNull(understoodUntil);
        utterances = List.copyOf(utterances);
    }
}
