package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.service.Stop;

/// The loudspeaker that the operating system prefers.
public interface Loudspeaker {
    /// Plays until the end or until it is stopped; returns when nothing can be heard any more.
    ///
    /// @param started told when the first of it is on its way to the device
    /// @throws com.elios.interview.application.error.AudioFailure where it cannot be had
    void play(Sound sound, Runnable started, Stop stop);
}
