package com.elios.interview.adapter.speech.voice;

import java.util.List;
import java.util.Map;

/// A program to run. Nothing of a text that is spoken is in it.
///
/// @param environment variables beside the inherited ones
record Command(List<String> words, Map<String, String> environment) {
    Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    static Command of(List<String> words) {
        return new Command(words, Map.of());
    }
}
