package com.elios.interview.adapter.speech.vosk;

import com.elios.interview.adapter.speech.recognition.Audience;
import com.elios.interview.adapter.speech.recognition.Outcome;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionListener;
import com.elios.interview.domain.port.speech.RecognitionState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// Speech on its way through Vosk, on one thread of its own. Frames wait in its queue while the
/// model is loaded or the machine is slow.
final class VoskRecognition implements Recognition {
    private static final Logger LOG = LoggerFactory.getLogger(VoskRecognition.class);

    /// A tenth of a second: less is not heard any better, and costs more.
    private static final int FRAMES_AT_ONCE = 5;

    private final Supplier<Optional<Path>> model;
    private final Ears ears;
    private final Duration start;
    private final Audience audience;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Outcome outcome = new Outcome();

    private final short[] samples = new short[FRAMES_AT_ONCE * Frame.SAMPLES];
    private int filled;
    private long heard;
    private Duration spoken;
    private String lastPartial = "";

    VoskRecognition(
            Supplier<Optional<Path>> model,
            Ears ears,
            Duration start,
            RecognitionListener listener) {
        this.model = model;
        this.ears = ears;
        this.start = start;
        this.spoken = start;
        audience = new Audience(listener);
    }

    private sealed interface Task {
        record Hear(Frame frame) implements Task {}

        record Finish() implements Task {}

        record Close() implements Task {}
    }

    void begin() {
        Thread.ofPlatform().daemon().name("vosk").start(this::run);
    }

    @Override
    public void push(Frame frame) {
        if (!audience.isClosed() && !outcome.isKnown()) {
            tasks.add(new Task.Hear(frame));
        }
    }

    @Override
    public boolean finish(Duration atMost) {
        tasks.add(new Task.Finish());
        return outcome.await(atMost);
    }

    @Override
    public void close() {
        outcome.is(false);
        tasks.add(new Task.Close());
        audience.close();
    }

    private void run() {
        try {
            audience.tell(new RecognitionState.Connecting());
            listen();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(ServiceProblem.STOPPED, e);
        } catch (IOException | LinkageError e) {
            fail(ServiceProblem.NOT_THERE, e);
        } catch (JacksonException e) {
            fail(ServiceProblem.UNREADABLE_REPLY, e);
        } catch (RuntimeException e) {
            fail(ServiceProblem.SERVICE_FAILED, e);
        } finally {
            outcome.is(false);
        }
    }

    private void listen() throws IOException, InterruptedException {
        var folder = model.get().orElseThrow(() -> new IOException("no model was chosen"));
        if (!(VoskModel.check(folder) instanceof ModelCheck.Ok)) {
            throw new IOException("no model that can be loaded");
        }
        try (var ear = ears.open(folder)) {
            audience.tell(new RecognitionState.Live());
            while (!audience.isClosed()) {
                switch (tasks.take()) {
                    case Task.Hear hear -> hear(ear, hear.frame());
                    case Task.Finish _ -> {
                        finish(ear);
                        return;
                    }
                    case Task.Close _ -> {
                        return;
                    }
                }
            }
        }
    }

    private void hear(Ear ear, Frame frame) {
        System.arraycopy(frame.samples(), 0, samples, filled, Frame.SAMPLES);
        filled += Frame.SAMPLES;
        if (filled == samples.length) {
            accept(ear, samples);
        }
    }

    private void accept(Ear ear, short[] more) {
        filled = 0;
        heard += more.length;
        if (ear.accept(more)) {
            understood(ear.result());
        } else {
            perhaps(Results.partial(ear.partialResult()));
        }
    }

    private void finish(Ear ear) {
        if (filled > 0) {
            accept(ear, Arrays.copyOf(samples, filled));
        }
        understood(ear.finalResult());
        outcome.is(true);
    }

    private void understood(String json) {
        Results.utterance(json, start, spoken, now())
                .ifPresent(utterance -> audience.tell(new RecognitionEvent.Understood(utterance)));
        spoken = now();
        lastPartial = "";
    }

    private void perhaps(String text) {
        if (!text.isEmpty() && !text.equals(lastPartial)) {
            lastPartial = text;
            audience.tell(new RecognitionEvent.Partial(text, spoken, now()));
        }
    }

    private Duration now() {
        return start.plus(Sound.at(heard, Sound.RATE));
    }

    private void fail(ServiceProblem problem, Throwable cause) {
        LOG.warn("Speech is not recognised any more: {}", problem, cause);
        audience.tell(new RecognitionState.Failed(problem));
    }
}
