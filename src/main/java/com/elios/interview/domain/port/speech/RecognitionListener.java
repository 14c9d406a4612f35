package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.RecognitionEvent;

/// Hears what a recogniser understands, in order.
@FunctionalInterface
public interface RecognitionListener {
    void heard(RecognitionEvent event);
}
