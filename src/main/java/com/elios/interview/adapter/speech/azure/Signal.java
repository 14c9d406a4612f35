package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.ServiceProblem;

/// What the SDK tells of a recognition. Times are in ticks of 100 ns from the first sound.
sealed interface Signal {
    record Connected() implements Signal {}

    record Disconnected() implements Signal {}

    /// The service is there, whatever it said.
    record Alive() implements Signal {}

    record Guess(String text, long offset, long duration) implements Signal {}

    /// @param json as the service wrote it, with times from the first sound
    record Phrase(String text, long offset, long duration, String json) implements Signal {}

    /// All that was sent is understood.
    record Done() implements Signal {}

    /// @param detail for the log; never a key
    record Broken(ServiceProblem problem, String detail) implements Signal {}
}
