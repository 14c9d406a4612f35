package com.elios.interview.testing.speech.azure;

import java.time.Duration;
import java.util.List;

/// Finds out what was said in sound, as it comes.
interface Ear {
    /// @param samples the next ones
    List<Heard> hear(short[] samples);

    /// No more comes.
    List<Heard> end();

    /// What it tells.
    sealed interface Heard {
        record Began(Duration at) implements Heard {}

        record Perhaps(String text, Duration from, Duration to) implements Heard {}

        record Surely(Said said) implements Heard {}
    }
}
