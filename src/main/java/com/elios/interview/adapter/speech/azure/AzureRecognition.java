package com.elios.interview.adapter.speech.azure;

import com.elios.interview.adapter.speech.recognition.Audience;
import com.elios.interview.adapter.speech.recognition.Outcome;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionListener;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.RecognitionState;
import com.elios.interview.domain.port.speech.VoiceDetector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Speech on its way to Azure and back. Everything happens on one thread of its own: sound and
/// signals wait in its queue, so that nobody waits for it.
final class AzureRecognition implements Recognition {
    private static final Logger LOG = LoggerFactory.getLogger(AzureRecognition.class);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final AzureRecognizer recognizer;
    private final RecognitionOrder order;
    private final Audience audience;
    private final Phrases phrases;
    private final BlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final Outcome outcome = new Outcome();
    private final Patrol patrol = new Patrol(System.nanoTime());

    private AzureLeave.@Nullable Access access;
    private @Nullable SdkRecognition sdk;
    private @Nullable VoiceDetector detector;
    private @Nullable ServiceProblem problem;
    private boolean everConnected;
    private boolean ending;
    private long sent;
    private long received;

    AzureRecognition(
            AzureRecognizer recognizer, RecognitionOrder order, RecognitionListener listener) {
        this.recognizer = recognizer;
        this.order = order;
        audience = new Audience(listener);
        this.phrases = new Phrases(order.offset());
    }

    void begin() {
        Thread.ofPlatform().daemon().name("azure-speech").start(this::run);
    }

    @Override
    public void push(Frame frame) {
        tasks.add(() -> send(frame));
    }

    @Override
    public boolean finish(Duration atMost) {
        tasks.add(this::endSound);
        return outcome.await(atMost);
    }

    @Override
    public void close() {
        tasks.add(() -> outcome.is(false));
        audience.close();
    }

    void cut() {
        tasks.add(() -> fail(ServiceProblem.AIRPLANE_MODE, "cut"));
    }

    private void run() {
        try {
            connect();
            while (!outcome.isKnown()) {
                var task = tasks.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
                if (task != null) {
                    task.run();
                }
                if (patrol.isSilent(System.nanoTime())) {
                    fail(ServiceProblem.TIMED_OUT, "silent");
                }
            }
        } catch (ServiceFailure e) {
            fail(e.problem(), e.detail());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The recognition of speech broke", e);
            fail(ServiceProblem.SERVICE_FAILED, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(ServiceProblem.STOPPED, "interrupted");
        } finally {
            end();
        }
    }

    private void connect() {
        audience.tell(new RecognitionState.Connecting());
        var given = recognizer.leave().ask();
        access = given;
        detector = recognizer.detectors().get();
        var opened =
                new SdkRecognition(
                        given, order, recognizer.sdkProperties(), s -> tasks.add(() -> hear(s)));
        sdk = opened;
        recognizer.leave().refuseInAirplaneMode();
        patrol.disconnected(System.nanoTime());
        opened.start();
    }

    private void send(Frame frame) {
        if (sdk == null || audience.isClosed() || outcome.isKnown()) {
            return;
        }
        var bytes = Samples.toBytes(frame.samples());
        sdk.write(bytes);
        sent += bytes.length;
        patrol.pushed(System.nanoTime(), detector != null && detector.isSpeech(frame));
    }

    private void endSound() {
        if (!ending) {
            ending = true;
            endWhereConnected();
        }
    }

    /// Not sooner: the SDK waits for a connection only while sound is still to come.
    private void endWhereConnected() {
        if (ending && sdk != null && everConnected && !outcome.isKnown()) {
            sdk.endOfSound();
            patrol.end(System.nanoTime());
        }
    }

    private void hear(Signal signal) {
        long now = System.nanoTime();
        switch (signal) {
            case Signal.Connected _ -> {
                everConnected = true;
                patrol.connected(now);
                audience.tell(new RecognitionState.Live());
                endWhereConnected();
            }
            case Signal.Disconnected _ -> {
                patrol.disconnected(now);
                audience.tell(new RecognitionState.Reconnecting());
            }
            case Signal.Alive _ -> patrol.alive(now);
            case Signal.Guess guess -> {
                patrol.alive(now);
                received += length(guess.text());
                guess(guess);
            }
            case Signal.Phrase phrase -> {
                patrol.alive(now);
                received += length(phrase.json());
                phrases.utterance(phrase)
                        .ifPresent(heard -> audience.tell(new RecognitionEvent.Understood(heard)));
            }
            case Signal.Done _ -> outcome.is(true);
            case Signal.Broken broken -> fail(broken.problem(), broken.detail());
        }
    }

    private void guess(Signal.Guess guess) {
        audience.tell(
                new RecognitionEvent.Partial(
                        guess.text(),
                        phrases.time(guess.offset()),
                        phrases.time(guess.offset() + guess.duration())));
    }

    private void fail(ServiceProblem what, String detail) {
        if (outcome.isKnown()) {
            return;
        }
        LOG.info("Speech is not recognised any more: {} {}", what, detail);
        problem = what;
        audience.tell(new RecognitionState.Failed(what));
        outcome.is(false);
    }

    private void end() {
        outcome.is(false);
        recognizer.ended(this);
        if (sdk != null) {
            sdk.end();
        }
        if (detector != null) {
            detector.close();
        }
        var address =
                access != null
                        ? access.settings().recognition()
                        : recognizer.leave().settings().get().recognition();
        recognizer
                .ledger()
                .record(
                        address,
                        new AzureLedger.Sent(
                                Purpose.RECOGNIZE_SPEECH, everConnected ? sent : 0, preview()),
                        received,
                        problem);
    }

    private String preview() {
        var length = Sound.at(sent / Short.BYTES, Sound.RATE);
        var sound = String.format(Locale.ROOT, "%.1f s of sound", length.toMillis() / 1_000.0);
        return order.phrases().isEmpty()
                ? sound
                : sound + ", phrases: " + String.join(", ", order.phrases());
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
