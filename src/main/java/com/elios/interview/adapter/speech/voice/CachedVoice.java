package com.elios.interview.adapter.speech.voice;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import java.util.List;

/// Has a text spoken once. What was stopped is not kept.
public record CachedVoice(SpeechSynthesizer voice, VoiceCache cache) implements SpeechSynthesizer {
    @Override
    public VoiceEngine engine() {
        return voice.engine();
    }

    @Override
    public List<Voice> voices() {
        return voice.voices();
    }

    @Override
    public Sound speak(SpokenText text, Stop stop) {
        var kept = cache.find(engine(), text);
        if (kept.isPresent()) {
            return kept.get();
        }
        var spoken = voice.speak(text, stop);
        if (!stop.asked() && spoken.samples().length > 0) {
            cache.keep(engine(), text, spoken);
        }
        return spoken;
    }
}
