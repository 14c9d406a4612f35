package com.elios.interview.application.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The folder that was chosen holds no model that speech can be recognised with on this machine.
public final class NoSpeechModel extends CoachException {
    private static final long serialVersionUID = 1L;

    /// @param folder as it was chosen; empty where none was
    public NoSpeechModel(String folder, @Nullable Throwable cause) {
        super("VOICE-2", "no speech model in " + folder, List.of(folder), cause);
    }
}
