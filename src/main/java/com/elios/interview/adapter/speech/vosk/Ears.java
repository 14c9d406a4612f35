package com.elios.interview.adapter.speech.vosk;

import java.io.IOException;
import java.nio.file.Path;

/// Makes recognisers from a model.
@FunctionalInterface
interface Ears {
    /// Loads the model where it is not loaded yet. Takes from a third of a second to half a minute.
    Ear open(Path model) throws IOException;
}
