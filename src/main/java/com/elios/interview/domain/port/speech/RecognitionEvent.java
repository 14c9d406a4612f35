package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.Objects;

/// What a recogniser tells while it listens.
public sealed interface RecognitionEvent {
    /// Not certain yet; each one replaces the one before.
    ///
    /// @param from from the beginning of the recording
    record Partial(String text, Duration from, Duration to) implements RecognitionEvent {
        public Partial {
            Objects.requireNonNull(text);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }

    /// Will not change any more; ends the partial one. Each comes once, also after a connection
    /// was lost and made again.
    record Understood(Utterance utterance) implements RecognitionEvent {
        public Understood {
            Objects.requireNonNull(utterance);
        }
    }

    record Changed(RecognitionState state) implements RecognitionEvent {
        public Changed {
            Objects.requireNonNull(state);
        }
    }
}
