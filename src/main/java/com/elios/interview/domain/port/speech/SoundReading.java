package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.speech.Sound;
import java.util.Objects;

/// What came of reading a recording: its sound, or the reason why there is none.
public sealed interface SoundReading {
    /// @param clipping judged on the samples of the file, before anything was made of them
    /// @param cut the file ends before its sound does
    record Read(Sound sound, Clipping clipping, boolean cut) implements SoundReading {
        public Read {
            Objects.requireNonNull(sound);
            Objects.requireNonNull(clipping);
        }
    }

    /// A wrong file is an expected outcome, not a failure.
    record Refused(SoundRefusal reason) implements SoundReading {
        public Refused {
            Objects.requireNonNull(reason);
        }
    }
}
