package com.elios.interview.domain.model.delivery;

import java.time.Duration;

/// The melody of a voice.
///
/// @param median fundamental frequency in Hz
/// @param range from the tenth to the ninetieth of a hundred, in semitones
/// @param deviation standard deviation in semitones
/// @param voiced how much of the recording this was taken from
public record Pitch(double median, double range, double deviation, Duration voiced) {
    public Pitch {
        if (!(median > 0 && range >= 0 && deviation >= 0)) {
            throw new IllegalArgumentException("no pitch: " + median + ", " + range);
        }
    }
}
