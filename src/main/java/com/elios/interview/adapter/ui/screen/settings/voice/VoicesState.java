package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.speech.Voice;
import java.util.List;

/// What is known of the voices that can speak.
sealed interface VoicesState {
    record Looking() implements VoicesState {}

    record Known(List<Voice> voices) implements VoicesState {
        public Known {
            voices = List.copyOf(voices);
        }
    }

    record Failed(Failure failure) implements VoicesState {}
}
