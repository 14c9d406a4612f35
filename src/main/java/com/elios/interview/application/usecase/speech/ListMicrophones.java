package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.speech.AudioDevice;
import com.elios.interview.domain.port.speech.Microphones;
import java.util.List;

/// Lists the microphones that are connected now.
public final class ListMicrophones {
    private final Microphones microphones;

    public ListMicrophones(Microphones microphones) {
        this.microphones = microphones;
    }

    /// Blocks for a moment.
    public List<AudioDevice> execute() {
        return microphones.connected();
    }
}
