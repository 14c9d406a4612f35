package com.elios.interview.adapter.speech.azure;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.microsoft.cognitiveservices.speech.ResultReason;
import com.microsoft.cognitiveservices.speech.SpeechConfig;
import com.microsoft.cognitiveservices.speech.SpeechSynthesisCancellationDetails;
import com.microsoft.cognitiveservices.speech.SpeechSynthesisOutputFormat;
import com.microsoft.cognitiveservices.speech.SpeechSynthesisResult;
import com.microsoft.cognitiveservices.speech.SpeechSynthesizer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One synthesis of the SDK, on a thread of its own, so that whoever waits for it can give up: the
/// SDK takes its time to stop.
final class SdkVoice {
    private static final Logger LOG = LoggerFactory.getLogger(SdkVoice.class);

    private final AzureLeave.Access access;
    private final CompletableFuture<byte[]> spoken;

    /// @param spoken completed with the samples or a [ServiceFailure]; where it is completed by
    ///     someone else, the synthesis is stopped
    SdkVoice(AzureLeave.Access access, CompletableFuture<byte[]> spoken) {
        this.access = access;
        this.spoken = spoken;
    }

    void begin(String ssml) {
        Thread.ofPlatform().daemon().name("azure-voice").start(() -> run(ssml));
    }

    private void run(String ssml) {
        var settings = access.settings();
        try (var config = SpeechConfig.fromHost(settings.voices(), access.key().reveal())) {
            SdkRecognition.OWN_WAYS.forEach(config::setProperty);
            config.setSpeechSynthesisOutputFormat(SpeechSynthesisOutputFormat.Raw16Khz16BitMonoPcm);
            try (var synthesizer = new SpeechSynthesizer(config, null)) {
                spoken.complete(speak(synthesizer, ssml));
            }
        } catch (ServiceFailure e) {
            spoken.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            spoken.completeExceptionally(failed(e));
        } catch (ExecutionException | RuntimeException | LinkageError e) {
            LOG.warn("The SDK does not speak", e);
            spoken.completeExceptionally(failed(e));
        }
    }

    private static ServiceFailure failed(Throwable e) {
        return AzureLeave.failure(ServiceProblem.SERVICE_FAILED, e.getClass().getSimpleName());
    }

    private byte[] speak(SpeechSynthesizer synthesizer, String ssml)
            throws ExecutionException, InterruptedException {
        var speaking = synthesizer.SpeakSsmlAsync(ssml);
        var stopping =
                spoken.whenComplete(
                        (_, failure) -> {
                            if (failure != null) {
                                var _ = synthesizer.StopSpeakingAsync();
                            }
                        });
        try (var result = speaking.get()) {
            return sound(result);
        } finally {
            stopping.cancel(false);
        }
    }

    private static byte[] sound(SpeechSynthesisResult result) {
        if (result.getReason() == ResultReason.Canceled) {
            var details = SpeechSynthesisCancellationDetails.fromResult(result);
            var code = details.getErrorCode();
            throw AzureLeave.failure(
                    SdkProblems.of(code, details.getErrorDetails()), code.toString());
        }
        var sound = result.getAudioData();
        if (sound.length == 0) {
            throw AzureLeave.failure(ServiceProblem.UNREADABLE_REPLY, "no sound");
        }
        return sound;
    }
}
