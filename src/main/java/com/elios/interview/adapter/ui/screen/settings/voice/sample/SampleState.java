package com.elios.interview.adapter.ui.screen.settings.voice.sample;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.util.Objects;

/// How the sample of a voice stands.
sealed interface SampleState {
    record Quiet() implements SampleState {}

    record Speaking() implements SampleState {}

    /// Another voice than the chosen one has spoken.
    ///
    /// @param code of the failure of the chosen one
    record Instead(VoiceEngine by, String code) implements SampleState {
        public Instead {
            Objects.requireNonNull(by);
            Objects.requireNonNull(code);
        }
    }

    record Failed(Failure failure) implements SampleState {}
}
