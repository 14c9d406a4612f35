package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.application.settings.VoiceSettings;
import java.util.function.UnaryOperator;

/// Changes how spoken interviews go. Each change is kept at once.
public interface VoiceEditing {
    void changeVoice(UnaryOperator<VoiceSettings> step);

    /// Tries again to save what could not be saved.
    void saveAgain();

    /// Runs it when all that was chosen is kept, trying again to keep it; not at all where it
    /// cannot be kept, or the screen is left before.
    void whenKept(Runnable next);
}
