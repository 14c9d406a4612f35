package com.elios.interview.domain.port.speech;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import java.util.List;

/// Turns text into speech.
public interface SpeechSynthesizer {
    VoiceEngine engine();

    /// Its voices; empty where it cannot speak on this machine. Blocks.
    List<Voice> voices();

    /// The whole of the text. Blocks.
    ///
    /// @throws com.elios.interview.application.error.ServiceFailure where a service failed
    /// @throws com.elios.interview.application.error.NoVoice where a voice of this machine failed
    Sound speak(SpokenText text, Stop stop);
}
