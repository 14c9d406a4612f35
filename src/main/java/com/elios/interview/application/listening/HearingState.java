package com.elios.interview.application.listening;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Recognizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who writes down what is said.
///
/// @see Handover why it is not the one that was chosen
public sealed interface HearingState {
    record Connecting(Recognizer by, @Nullable Handover instead) implements HearingState {
        public Connecting {
            Objects.requireNonNull(by);
        }
    }

    record Live(Recognizer by, @Nullable Handover instead) implements HearingState {
        public Live {
            Objects.requireNonNull(by);
        }
    }

    record Reconnecting(Recognizer by, @Nullable Handover instead) implements HearingState {
        public Reconnecting {
            Objects.requireNonNull(by);
        }
    }

    /// Nobody: it is recorded, and can be written down later.
    ///
    /// @param instead null where no recogniser is chosen
    record OnlyRecording(@Nullable Handover instead) implements HearingState {}

    /// A recogniser that failed, and another that took over.
    record Handover(Recognizer from, ServiceProblem problem) {
        public Handover {
            Objects.requireNonNull(from);
            Objects.requireNonNull(problem);
        }
    }
}
