package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.Recognizer;

/// Understands speech while it is spoken.
public interface SpeechRecognizer {
    Recognizer name();

    /// Begins; does not wait until a service is connected. Whatever goes wrong is told to the
    /// listener as a state, not thrown.
    ///
    /// @param listener hears on a thread of the recogniser's own
    Recognition start(RecognitionOrder order, RecognitionListener listener);
}
