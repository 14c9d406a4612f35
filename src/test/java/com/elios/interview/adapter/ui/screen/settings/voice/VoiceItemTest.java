package com.elios.interview.adapter.ui.screen.settings.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.speech.Voice;
import com.elios.interview.domain.model.speech.VoiceEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceItemTest {
    private static final List<Voice> VOICES =
            List.of(
                    new Voice(VoiceEngine.SYSTEM_VOICE, "emma", "Emma", "en-GB"),
                    new Voice(VoiceEngine.SYSTEM_VOICE, "hans", "Hans", "de-DE"),
                    new Voice(VoiceEngine.SYSTEM_VOICE, "any", "Any", ""),
                    new Voice(VoiceEngine.EMBEDDED_VOICE, "kevin", "Kevin", "en-US"));

    @Test
    void onlyVoicesOfTheEngineThatSpeakTheLanguageAreOffered() {
        assertThat(VoiceItem.of(VoiceEngine.SYSTEM_VOICE, VOICES, "en-US", ""))
                .containsExactly(
                        VoiceItem.USUAL,
                        new VoiceItem("emma", "Emma (en-GB)"),
                        new VoiceItem("any", "Any"));
    }

    @Test
    void theChosenVoiceIsOfferedInAnyLanguage() {
        assertThat(VoiceItem.of(VoiceEngine.SYSTEM_VOICE, VOICES, "en-US", "hans"))
                .contains(new VoiceItem("hans", "Hans (de-DE)"));
    }

    @Test
    void aChosenVoiceThatIsGoneStaysInTheList() {
        assertThat(VoiceItem.of(VoiceEngine.SYSTEM_VOICE, VOICES, "en-US", "gone"))
                .contains(new VoiceItem("gone", ""));
    }
}
