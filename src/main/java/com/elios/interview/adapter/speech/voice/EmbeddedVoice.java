package com.elios.interview.adapter.speech.voice;

import com.elios.interview.application.error.NoVoice;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.SpeechSynthesizer;
import com.elios.interview.domain.service.speech.SpokenForm;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// FreeTTS's larger voice, which speaks English, whatever language it is asked for. Speaks one text
/// at a time; loads its voice with the first one and keeps it. A text that is stopped is spoken up
/// to there.
public final class EmbeddedVoice implements SpeechSynthesizer, AutoCloseable {
    private static final String NAME = "kevin16";
    private static final Voice KEVIN =
            new Voice(VoiceEngine.EMBEDDED_VOICE, NAME, "Kevin", "en-US");
    private static final float USUAL_RATE = 100;

    private com.sun.speech.freetts.@Nullable Voice voice;

    @Override
    public VoiceEngine engine() {
        return VoiceEngine.EMBEDDED_VOICE;
    }

    @Override
    public List<Voice> voices() {
        return List.of(KEVIN);
    }

    @Override
    public synchronized Sound speak(SpokenText text, Stop stop) {
        try {
            var speaker = loaded();
            var memory = new MemoryPlayer(stop);
            speaker.setAudioPlayer(memory);
            speaker.setDurationStretch(USUAL_RATE / text.rate());
            boolean whole = speaker.speak(SpokenForm.of(text.text(), "en"));
            if (!whole && !stop.asked()) {
                throw new NoVoice("FreeTTS stopped by itself", null);
            }
            return new Sound(Sound.RATE, Resampler.resampled(memory.sound(), Sound.RATE));
        } catch (NoVoice e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // FreeTTS throws errors of its own where a part of it is missing or stumbles.
            if (e instanceof VirtualMachineError) {
                throw e;
            }
            throw new NoVoice("FreeTTS: " + e.getClass().getSimpleName(), e);
        }
    }

    private com.sun.speech.freetts.Voice loaded() {
        if (voice == null) {
            var kevin =
                    Arrays.stream(new KevinVoiceDirectory().getVoices())
                            .filter(each -> each.getName().equals(NAME))
                            .findFirst()
                            .orElseThrow(() -> new NoVoice(NAME, null));
            kevin.allocate();
            voice = kevin;
        }
        return voice;
    }

    /// Ends the thread that FreeTTS keeps.
    @Override
    public synchronized void close() {
        if (voice != null) {
            voice.deallocate();
            voice = null;
        }
    }
}
