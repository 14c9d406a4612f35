package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionListener;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import com.elios.interview.domain.port.speech.VoiceDetector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Understands speech by Azure. A recognition that a service leaves without an answer is `Failed`
/// within six seconds, whatever the SDK says or does not say.
public final class AzureRecognizer implements SpeechRecognizer {
    private final AzureLeave leave;
    private final AzureLedger ledger;
    private final Supplier<VoiceDetector> detectors;
    private final Map<String, String> sdkProperties;
    private final Set<AzureRecognition> running = ConcurrentHashMap.newKeySet();

    /// @param detectors one for each recognition: sound that is speech must be answered
    public AzureRecognizer(
            AzureLeave leave, AzureLedger ledger, Supplier<VoiceDetector> detectors) {
        this(leave, ledger, detectors, Map.of());
    }

    AzureRecognizer(
            AzureLeave leave,
            AzureLedger ledger,
            Supplier<VoiceDetector> detectors,
            Map<String, String> sdkProperties) {
        this.leave = leave;
        this.ledger = ledger;
        this.detectors = detectors;
        this.sdkProperties = Map.copyOf(sdkProperties);
    }

    @Override
    public Recognizer name() {
        return Recognizer.AZURE;
    }

    @Override
    public Recognition start(RecognitionOrder order, RecognitionListener listener) {
        var recognition = new AzureRecognition(this, order, listener);
        running.add(recognition);
        recognition.begin();
        return recognition;
    }

    /// Ends every recognition at once: the airplane switch was turned on.
    public void cut() {
        List.copyOf(running).forEach(AzureRecognition::cut);
    }

    AzureLeave leave() {
        return leave;
    }

    AzureLedger ledger() {
        return ledger;
    }

    Supplier<VoiceDetector> detectors() {
        return detectors;
    }

    Map<String, String> sdkProperties() {
        return sdkProperties;
    }

    void ended(AzureRecognition recognition) {
        running.remove(recognition);
    }
}
