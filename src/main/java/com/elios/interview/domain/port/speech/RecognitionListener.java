package com.elios.interview.domain.port.speech;

/// Hears what a recogniser understands, in order.
@FunctionalInterface
public interface RecognitionListener {
    void heard(RecognitionEvent event);
}
