package com.elios.interview.application.speaking;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who spoke.
///
/// @param failure why it was not the voice that was chosen; null where it was
public record Said(VoiceEngine by, @Nullable CoachException failure) {
    public Said {
        Objects.requireNonNull(by);
    }
}
