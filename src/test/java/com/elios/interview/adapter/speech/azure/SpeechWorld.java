package com.elios.interview.adapter.speech.azure;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.settings.AzureSpeechSettings;
import com.elios.interview.domain.model.service.Transfer;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.testing.speech.azure.PlayedAzure;
import com.microsoft.cognitiveservices.speech.SpeechConfig;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What speech needs: a service, settings, a key, a ledger, and a microphone in real time.
final class SpeechWorld implements AutoCloseable {
    static final String KEY = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    /// The SDK sends sound that waits at twice its speed only; tests have no time.
    private static final Map<String, String> WITHOUT_WAITING =
            Map.of("SPEECH-TransmitLengthBeforeThrottleMs", "3600000");

    static {
        // Unpacks and loads its native part, once, which is not what tests measure.
        SpeechConfig.fromHost(URI.create("ws://127.0.0.1:1"), KEY).close();
    }

    final PlayedAzure azure = new PlayedAzure();
    final ListedTransfers ledger = new ListedTransfers();
    final Heard heard = new Heard();
    final AtomicLong slowestPush = new AtomicLong();
    volatile boolean airplane;
    volatile boolean consented = true;
    volatile @Nullable ServiceFailure noKey;
    volatile @Nullable URI address;
    private final ScheduledExecutorService microphone =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("test-microphone").factory());
    final AzureRecognizer recognizer =
            new AzureRecognizer(leave(), list(), Frames::detector, WITHOUT_WAITING);

    AzureLeave leave() {
        return new AzureLeave(this::settings, this::key, () -> airplane);
    }

    AzureLedger list() {
        return new AzureLedger(
                ledger, InstantSource.system(), text -> text.replace("Ada Lovelace", "[name]"));
    }

    private AzureSpeechSettings settings() {
        var given = address;
        var at = given != null ? given : azure.address();
        return new AzureSpeechSettings("westeurope", at.toString(), consented);
    }

    private Secret key() {
        var failure = noKey;
        if (failure != null) {
            throw failure;
        }
        return new Secret(KEY);
    }

    Recognition start(String... phrases) {
        return recognizer.start(
                new RecognitionOrder("en-US", List.of(phrases), Duration.ZERO), heard);
    }

    void push(Recognition recognition, List<Frame> frames) {
        frames.forEach(frame -> push(recognition, frame));
    }

    private void push(Recognition recognition, Frame frame) {
        long before = System.nanoTime();
        recognition.push(frame);
        slowestPush.accumulateAndGet(System.nanoTime() - before, Math::max);
    }

    /// A frame every twenty milliseconds, from a thread of its own.
    ///
    /// @return counts down when all are pushed
    CountDownLatch speak(Recognition recognition, List<Frame> frames) {
        var done = new CountDownLatch(1);
        var next = frames.iterator();
        var _ =
                microphone.scheduleAtFixedRate(
                        () -> {
                            if (next.hasNext()) {
                                push(recognition, next.next());
                            } else {
                                done.countDown();
                            }
                        },
                        0,
                        20,
                        TimeUnit.MILLISECONDS);
        return done;
    }

    Transfer awaitTransfer() {
        await("nothing in the ledger", () -> !ledger.read(0, 1).isEmpty());
        return ledger.read(0, 1).getFirst();
    }

    /// Within ten seconds no thread of a recognition or a voice is left.
    static void awaitNoThreads() {
        await("stuck threads", () -> ours().isEmpty());
    }

    private static List<String> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("azure-") || name.startsWith("pool-"))
                .toList();
    }

    static void await(String otherwise, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(otherwise + " " + ours());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Override
    public void close() {
        microphone.shutdownNow();
        azure.close();
    }
}
