package com.elios.interview.application.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A voice of this machine cannot speak.
public final class NoVoice extends CoachException {
    private static final long serialVersionUID = 1L;

    /// @param what what was tried, for the log and 'Copy details'
    public NoVoice(String what, @Nullable Throwable cause) {
        super("VOICE-1", "cannot speak: " + what, List.of(what), cause);
    }
}
