package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.speech.SpokenText;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.port.service.Stop;
import java.time.Duration;

/// Has one word spoken, which tries the key, the region and the way there. Nothing of the person's
/// is sent.
public final class AzureSpeechProbe implements ServiceProbe {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final SpokenText WORD = new SpokenText("Ready", "", "en-US", 100);

    private final Speaking speaking;

    public AzureSpeechProbe(AzureLeave leave, AzureLedger ledger) {
        speaking = new Speaking(leave, ledger);
    }

    @Override
    public void probe(Stop stop) {
        var ssml = Ssml.of(WORD, AzureVoices.usual(WORD.language()));
        var _ =
                speaking.speak(
                        new Speaking.Order(ssml, Purpose.TEST_CONNECTION, WORD.text(), LONGEST),
                        stop);
    }
}
