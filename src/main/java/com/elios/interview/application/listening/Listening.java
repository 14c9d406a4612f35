package com.elios.interview.application.listening;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.port.speech.Capture;
import com.elios.interview.domain.port.speech.CaptureListener;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.Recording;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import com.elios.interview.domain.port.speech.VoiceDetector;
import com.elios.interview.domain.service.level.Level;
import com.elios.interview.domain.service.turn.TurnWatch;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One opening of the microphone. Everything that happens goes through one queue and is dealt with
/// by one thread: the capture only puts frames in, recognisers only their events.
public final class Listening implements AutoCloseable {
    /// Frames that may wait: a minute of sound, should the disk stand still that long.
    private static final int MOST_WAITING = 3_000;

    private static final int FRAMES_PER_LEVEL = 3;

    private final BlockingQueue<Item> items = new LinkedBlockingQueue<>();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicBoolean ending = new AtomicBoolean();
    private final CompletableFuture<Take> ended = new CompletableFuture<>();
    private final Consumer<ListeningEvent> events;
    private final VoiceDetector detector;
    private final TurnWatch turn;
    private final Hearing hearing;
    private final Duration start;
    private final Capture capture;
    private @Nullable Recording recording;
    private volatile boolean muted;
    private Level level = Level.NONE;
    private long frames;

    private Listening(
            Parts parts,
            List<SpeechRecognizer> recognizers,
            RecognitionOrder order,
            Duration patience,
            Consumer<ListeningEvent> events) {
        this.events = events;
        detector = parts.detector();
        recording = parts.recording();
        turn = new TurnWatch(patience);
        start = recording == null ? Duration.ZERO : recording.length();
        hearing =
                new Hearing(
                        recognizers,
                        order.from(start),
                        (generation, event) -> items.add(new Item.Told(generation, event)),
                        this::tell);
        capture = parts.microphone().apply(new Ear());
    }

    /// Opens the microphone and listens until it is stopped or closed.
    ///
    /// @param patience silence after which the turn seems over
    /// @param events heard on a thread of the listening's own, one after another
    /// @throws com.elios.interview.application.error.AudioFailure where the microphone cannot be
    // had
    public static Listening begin(
            Parts parts,
            List<SpeechRecognizer> recognizers,
            RecognitionOrder order,
            Duration patience,
            Consumer<ListeningEvent> events) {
        Listening listening;
        try {
            listening = new Listening(parts, recognizers, order, patience, events);
        } catch (CoachException e) {
            parts.close();
            throw e;
        }
        Thread.ofPlatform().name("listening").daemon().start(listening::work);
        return listening;
    }

    /// Closes the microphone and waits until all that was said is understood.
    ///
    /// @param atMost for what is still to be understood
    public Take stop(Duration atMost) {
        end(new Item.End(atMost));
        return ended.join();
    }

    /// Closes the microphone and waits for nothing more to be understood.
    @Override
    public void close() {
        end(new Item.End(Duration.ZERO));
        ended.join();
    }

    /// While it is muted nothing is heard: neither recorded nor understood. For the time in which
    /// the interviewer speaks.
    public void mute(boolean on) {
        muted = on;
    }

    private void end(Item.End end) {
        if (ending.compareAndSet(false, true)) {
            capture.close();
            items.add(end);
        }
    }

    private void work() {
        try {
            hearing.begin();
            boolean going = true;
            while (going) {
                going = deal(items.take());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            ended.completeExceptionally(new IllegalStateException("listening was interrupted"));
        } catch (RuntimeException e) {
            ended.completeExceptionally(e);
            throw e;
        } finally {
            capture.close();
            hearing.close();
            detector.close();
            closeRecording();
        }
    }

    private boolean deal(Item item) {
        switch (item) {
            case Item.Sound(var frame) -> sound(frame);
            case Item.Told(int generation, var event) -> hearing.heard(generation, event);
            case Item.Lost(var problem) ->
                    events.accept(new ListeningEvent.MicrophoneLost(problem));
            case Item.End(var atMost) -> {
                finish(atMost);
                return false;
            }
        }
        return true;
    }

    /// @param heard numbered by the capture, which does not know of what was muted
    private void sound(Frame heard) {
        var frame = new Frame(frames++, heard.samples());
        whileKept(kept -> kept.append(frame));
        turn.next(detector.isSpeech(frame))
                .ifPresent(event -> events.accept(new ListeningEvent.Turned(event)));
        hearing.push(frame);
        level = level.and(Level.of(frame));
        if (frames % FRAMES_PER_LEVEL == 0) {
            events.accept(new ListeningEvent.Heard(level, frame.start().plus(Frame.LENGTH)));
            level = Level.NONE;
        }
    }

    /// What was understood is kept before anybody hears of it.
    private void tell(ListeningEvent event) {
        if (event instanceof ListeningEvent.Understood(var utterance)) {
            whileKept(kept -> kept.add(utterance));
        }
        events.accept(event);
    }

    private void finish(Duration atMost) {
        boolean complete = !atMost.isZero() && hearing.finish(atMost, this::dealWithWhatWasTold);
        closeRecording();
        ended.complete(
                new Take(
                        start,
                        Frame.LENGTH.multipliedBy(frames),
                        hearing.understood(),
                        hearing.understoodUntil(),
                        complete,
                        dropped.get()));
    }

    private void dealWithWhatWasTold() {
        for (var item = items.poll(); item != null; item = items.poll()) {
            var _ = deal(item);
        }
    }

    private void whileKept(Consumer<Recording> action) {
        if (recording == null) {
            return;
        }
        try {
            action.accept(recording);
        } catch (StoreFailure e) {
            closeRecording();
            events.accept(new ListeningEvent.NotKept(e));
        }
    }

    private void closeRecording() {
        var kept = recording;
        recording = null;
        if (kept != null) {
            kept.close();
        }
    }

    /// The capture's side.
    private final class Ear implements CaptureListener {
        @Override
        public void frame(Frame frame) {
            if (muted) {
                return;
            }
            if (items.size() < MOST_WAITING) {
                items.add(new Item.Sound(frame));
            } else {
                dropped.incrementAndGet();
            }
        }

        @Override
        public void lost(AudioProblem problem) {
            items.add(new Item.Lost(problem));
        }
    }

    private sealed interface Item {
        record Sound(Frame frame) implements Item {}

        record Told(int generation, RecognitionEvent event) implements Item {}

        record Lost(AudioProblem problem) implements Item {}

        record End(Duration atMost) implements Item {}
    }

    /// What a listening is made of; it closes the detector and the recording.
    ///
    /// @param microphone opens the microphone
    /// @param recording null where nothing is kept
    public record Parts(
            Function<CaptureListener, Capture> microphone,
            VoiceDetector detector,
            @Nullable Recording recording) {
        private void close() {
            detector.close();
            if (recording != null) {
                recording.close();
            }
        }
    }
}
