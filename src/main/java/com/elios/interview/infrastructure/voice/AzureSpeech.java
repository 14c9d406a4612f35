package com.elios.interview.infrastructure.voice;

import com.elios.interview.adapter.speech.azure.AzureLeave;
import com.elios.interview.adapter.speech.azure.AzureLedger;
import com.elios.interview.adapter.speech.azure.AzureRecognizer;
import com.elios.interview.adapter.speech.azure.AzureSpeechProbe;
import com.elios.interview.adapter.speech.azure.AzureVoice;
import com.elios.interview.adapter.speech.detector.VoiceDetectors;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.NetworkLedger;
import com.elios.interview.domain.port.service.ServiceProbe;
import com.elios.interview.domain.service.privacy.Redaction;
import com.elios.interview.infrastructure.cloud.ServiceKeys;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Supplier;

/// Azure Speech as the settings allow it.
public record AzureSpeech(AzureRecognizer recognizer, AzureVoice voice, ServiceProbe probe) {
    /// @param names of the person, which the ledger does not show
    public static AzureSpeech of(
            Supplier<CloudSettings> settings,
            ServiceKeys keys,
            NetworkLedger ledger,
            Supplier<? extends Collection<String>> names,
            Clock clock) {
        var leave =
                new AzureLeave(
                        () -> settings.get().speech(),
                        () -> keys.require(ServiceName.AZURE_SPEECH),
                        () -> settings.get().airplane());
        var listed =
                new AzureLedger(
                        ledger, clock, text -> new Redaction(names.get()).redact(text).text());
        return new AzureSpeech(
                new AzureRecognizer(leave, listed, VoiceDetectors::create),
                new AzureVoice(leave, listed),
                new AzureSpeechProbe(leave, listed));
    }

    void cut() {
        recognizer.cut();
        voice.cut();
    }
}
