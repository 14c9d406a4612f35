package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import java.util.List;

/// Lists the voices that can speak for the interviewer.
public final class ListVoices {
    private final List<SpeechSynthesizer> engines;

    public ListVoices(List<SpeechSynthesizer> engines) {
        this.engines = List.copyOf(engines);
    }

    /// Blocks: the operating system is asked.
    public List<Voice> execute() {
        return engines.stream().flatMap(engine -> engine.voices().stream()).toList();
    }
}
