package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.service.ServiceProblem;
import java.util.Objects;

/// How a recogniser is.
public sealed interface RecognitionState {
    record Connecting() implements RecognitionState {}

    record Live() implements RecognitionState {}

    /// The connection was lost and is being made again; the sound is kept meanwhile.
    record Reconnecting() implements RecognitionState {}

    /// It understands nothing more. What was pushed after the last utterance is not understood.
    record Failed(ServiceProblem problem) implements RecognitionState {
        public Failed {
            Objects.requireNonNull(problem);
        }
    }
}
