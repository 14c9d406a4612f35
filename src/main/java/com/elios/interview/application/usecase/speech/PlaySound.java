package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.Loudspeaker;

/// Plays what was heard while the microphone was tried.
public final class PlaySound {
    private final Loudspeaker loudspeaker;

    public PlaySound(Loudspeaker loudspeaker) {
        this.loudspeaker = loudspeaker;
    }

    /// Blocks until it was heard to the end, or was stopped.
    ///
    /// @throws com.elios.interview.application.error.AudioFailure where there is no loudspeaker
    public void execute(Sound sound, Stop stop) {
        loudspeaker.play(sound, () -> {}, stop);
    }
}
