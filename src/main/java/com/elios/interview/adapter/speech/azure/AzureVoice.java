package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import java.util.List;

/// Speaks by Azure, within thirty seconds or not at all.
public final class AzureVoice implements SpeechSynthesizer {
    private final Speaking speaking;

    public AzureVoice(AzureLeave leave, AzureLedger ledger) {
        speaking = new Speaking(leave, ledger);
    }

    @Override
    public VoiceEngine engine() {
        return VoiceEngine.AZURE_VOICE;
    }

    @Override
    public List<Voice> voices() {
        return AzureVoices.ALL;
    }

    @Override
    public Sound speak(SpokenText text, Stop stop) {
        var voice = text.voice().isEmpty() ? AzureVoices.usual(text.language()) : text.voice();
        var order =
                new Speaking.Order(
                        Ssml.of(text, voice), Purpose.SPEAK_TEXT, text.text(), Speaking.LONGEST);
        return new Sound(Sound.RATE, Samples.ofBytes(speaking.speak(order, stop)));
    }

    /// Ends everything that is being spoken, at once: the airplane switch was turned on.
    public void cut() {
        speaking.cut();
    }
}
