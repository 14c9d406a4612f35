package com.elios.interview.adapter.speech.vosk;

import java.io.IOException;
import java.nio.file.Path;

/// Makes recognisers from a model.
@FunctionalInterface
interface Ears {
    /// Loads the model where it is not loaded yet. Takes a while: seconds for a large one.
    Ear open(Path model) throws IOException;
}
