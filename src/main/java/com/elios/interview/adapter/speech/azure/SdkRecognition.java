package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.microsoft.cognitiveservices.speech.CancellationReason;
import com.microsoft.cognitiveservices.speech.Connection;
import com.microsoft.cognitiveservices.speech.OutputFormat;
import com.microsoft.cognitiveservices.speech.PhraseListGrammar;
import com.microsoft.cognitiveservices.speech.PropertyId;
import com.microsoft.cognitiveservices.speech.ResultReason;
import com.microsoft.cognitiveservices.speech.SpeechConfig;
import com.microsoft.cognitiveservices.speech.SpeechRecognitionCanceledEventArgs;
import com.microsoft.cognitiveservices.speech.SpeechRecognitionEventArgs;
import com.microsoft.cognitiveservices.speech.SpeechRecognizer;
import com.microsoft.cognitiveservices.speech.audio.AudioConfig;
import com.microsoft.cognitiveservices.speech.audio.AudioInputStream;
import com.microsoft.cognitiveservices.speech.audio.AudioStreamFormat;
import com.microsoft.cognitiveservices.speech.audio.PushAudioInputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One continuous recognition of the SDK. Used by one thread, which must not wait for [#end].
final class SdkRecognition {
    private static final Logger LOG = LoggerFactory.getLogger(SdkRecognition.class);

    /// None of these is part of the SDK's described interface. It counts its use unless told not
    /// to; waits ten seconds for a service that does not answer, once to stop and once to close;
    /// and gives up where a minute or so of sound waits, as a whole recording does at once.
    static final Map<String, String> OWN_WAYS =
            Map.of(
                    "SPEECH-TelemetryDataEnabled", "false",
                    "SPEECH-StopRecognitionTimeoutInSeconds", "3",
                    "SPEECH-MaxBufferSizeMs", "3600000");

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final PushAudioInputStream sound;
    private final SpeechRecognizer recognizer;
    private final Consumer<Signal> signals;

    /// @param signals told in order, on threads of the SDK
    SdkRecognition(
            AzureLeave.Access access,
            RecognitionOrder order,
            Map<String, String> more,
            Consumer<Signal> signals) {
        this.signals = signals;
        try {
            var config =
                    opened(config(access.settings().recognition(), access.key().reveal(), more));
            config.setSpeechRecognitionLanguage(order.language());
            sound = opened(AudioInputStream.createPushStream(format()));
            recognizer =
                    opened(
                            new SpeechRecognizer(
                                    config, opened(AudioConfig.fromStreamInput(sound))));
            var phrases = opened(PhraseListGrammar.fromRecognizer(recognizer));
            order.phrases().forEach(phrases::addPhrase);
            listen(opened(Connection.fromRecognizer(recognizer)));
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private static SpeechConfig config(URI address, String key, Map<String, String> more) {
        var config = SpeechConfig.fromHost(address, key);
        config.setOutputFormat(OutputFormat.Detailed);
        config.requestWordLevelTimestamps();
        OWN_WAYS.forEach(config::setProperty);
        more.forEach(config::setProperty);
        return config;
    }

    private static AudioStreamFormat format() {
        return AudioStreamFormat.getWaveFormatPCM(Sound.RATE, (short) 16, (short) 1);
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private void listen(Connection connection) {
        connection.connected.addEventListener((_, _) -> signals.accept(new Signal.Connected()));
        connection.disconnected.addEventListener(
                (_, _) -> signals.accept(new Signal.Disconnected()));
        recognizer.speechStartDetected.addEventListener(
                (_, _) -> signals.accept(new Signal.Alive()));
        recognizer.speechEndDetected.addEventListener((_, _) -> signals.accept(new Signal.Alive()));
        recognizer.recognizing.addEventListener((_, event) -> recognizing(event));
        recognizer.recognized.addEventListener((_, event) -> recognized(event));
        recognizer.canceled.addEventListener((_, event) -> canceled(event));
    }

    private void recognizing(SpeechRecognitionEventArgs event) {
        var result = event.getResult();
        signals.accept(
                new Signal.Guess(
                        result.getText(),
                        result.getOffset().longValue(),
                        result.getDuration().longValue()));
    }

    private void recognized(SpeechRecognitionEventArgs event) {
        var result = event.getResult();
        if (result.getReason() != ResultReason.RecognizedSpeech) {
            signals.accept(new Signal.Alive());
            return;
        }
        signals.accept(
                new Signal.Phrase(
                        result.getText(),
                        result.getOffset().longValue(),
                        result.getDuration().longValue(),
                        result.getProperties()
                                .getProperty(PropertyId.SpeechServiceResponse_JsonResult)));
    }

    private void canceled(SpeechRecognitionCanceledEventArgs event) {
        if (event.getReason() == CancellationReason.EndOfStream) {
            signals.accept(new Signal.Done());
            return;
        }
        var code = event.getErrorCode();
        signals.accept(
                new Signal.Broken(SdkProblems.of(code, event.getErrorDetails()), code.toString()));
    }

    /// Begins to connect. Does not wait for it.
    void start() {
        var starting = recognizer.startContinuousRecognitionAsync();
        try {
            var _ = starting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.warn("The SDK does not start", e);
            signals.accept(new Signal.Broken(ServiceProblem.SERVICE_FAILED, "start"));
        }
    }

    void write(byte[] samples) {
        sound.write(samples);
    }

    /// No more sound will come.
    void endOfSound() {
        sound.close();
    }

    /// Ends everything, on a thread of its own, which takes some seconds where the service
    /// does not answer.
    void end() {
        Thread.ofPlatform().daemon().name("azure-speech-end").start(this::close);
    }

    private void close() {
        for (var part : open) {
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("A part of the SDK does not end: {}", part.getClass().getSimpleName(), e);
            }
        }
    }
}
