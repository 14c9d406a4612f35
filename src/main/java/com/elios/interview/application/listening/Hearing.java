package com.elios.interview.application.listening;

import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.RecognitionState;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Recognisers in their order: where one fails, the next is given everything that the one before
/// did not return, and goes on. Used by one thread, but for [#abandon]; what recognisers tell comes
/// back through [#heard].
final class Hearing {
    /// What comes while the rest is waited for is told as often as this.
    private static final Duration WHILE_FINISHING = Duration.ofMillis(100);

    private final Queue<SpeechRecognizer> next;
    private final RecognitionOrder order;
    private final Inbox inbox;
    private final Consumer<ListeningEvent> events;

    /// What was pushed and not understood yet; nothing where nobody is left who could.
    private final Deque<Frame> open = new ArrayDeque<>();

    private final List<Utterance> understood = new ArrayList<>();
    private Duration understoodUntil;
    private volatile @Nullable Recognition current;
    private volatile boolean abandoned;
    private @Nullable Recognizer name;
    private @Nullable Handover handover;

    /// Counts the recognisers, so that nothing is taken from one that was left.
    private int generation;

    /// @param order its offset is where frame 0 stands in the recording
    Hearing(
            List<SpeechRecognizer> recognizers,
            RecognitionOrder order,
            Inbox inbox,
            Consumer<ListeningEvent> events) {
        next = new ArrayDeque<>(recognizers);
        this.order = order;
        this.inbox = inbox;
        this.events = events;
        understoodUntil = order.offset();
    }

    void begin() {
        goOn();
    }

    void push(Frame frame) {
        if (name == null) {
            return;
        }
        open.add(frame);
        var now = current;
        if (now != null) {
            now.push(frame);
        }
    }

    /// @param from which recogniser tells it
    void heard(int from, RecognitionEvent event) {
        if (from != generation) {
            return;
        }
        switch (event) {
            case RecognitionEvent.Partial(var text, _, _) ->
                    events.accept(new ListeningEvent.Uncertain(text));
            case RecognitionEvent.Understood(var utterance) -> understood(utterance);
            case RecognitionEvent.Changed(var state) -> changed(state);
        }
    }

    /// Waits until all is understood; where a recogniser cannot, the next one tries.
    ///
    /// @param delivered deals with what recognisers told meanwhile, again and again
    boolean finish(Duration atMost, Runnable delivered) {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (var now = current; now != null; now = current) {
            int asked = generation;
            long until = Math.min(deadline, System.nanoTime() + WHILE_FINISHING.toNanos());
            boolean whole = now.finish(Duration.ofNanos(until - System.nanoTime()));
            boolean gaveUp = !whole && System.nanoTime() < until;
            delivered.run();
            if (whole && generation == asked) {
                return true;
            }
            if (generation == asked && (gaveUp || System.nanoTime() >= deadline)) {
                failed(ServiceProblem.TIMED_OUT);
            }
        }
        return false;
    }

    void close() {
        generation++;
        var now = current;
        if (now != null) {
            now.close();
            current = null;
        }
    }

    /// Ends soon what another thread does here: no recogniser is asked any more.
    void abandon() {
        abandoned = true;
        var now = current;
        if (now != null) {
            now.close();
        }
    }

    List<Utterance> understood() {
        return understood;
    }

    Duration understoodUntil() {
        return understoodUntil;
    }

    private void understood(Utterance utterance) {
        understood.add(utterance);
        if (utterance.to().compareTo(understoodUntil) > 0) {
            understoodUntil = utterance.to();
        }
        while (!open.isEmpty() && end(open.getFirst()).compareTo(understoodUntil) <= 0) {
            open.removeFirst();
        }
        events.accept(new ListeningEvent.Uncertain(""));
        events.accept(new ListeningEvent.Understood(utterance));
    }

    private Duration end(Frame frame) {
        return order.offset().plus(frame.start()).plus(Frame.LENGTH);
    }

    private void changed(RecognitionState state) {
        var by = name;
        if (by == null) {
            return;
        }
        switch (state) {
            case RecognitionState.Connecting _ -> tell(new HearingState.Connecting(by, handover));
            case RecognitionState.Live _ -> tell(new HearingState.Live(by, handover));
            case RecognitionState.Reconnecting _ ->
                    tell(new HearingState.Reconnecting(by, handover));
            case RecognitionState.Failed(var problem) -> failed(problem);
        }
    }

    private void failed(ServiceProblem problem) {
        if (name != null) {
            handover = new Handover(name, problem);
        }
        close();
        events.accept(new ListeningEvent.Uncertain(""));
        goOn();
    }

    private void goOn() {
        var chosen = abandoned ? null : next.poll();
        if (chosen == null) {
            name = null;
            open.clear();
            tell(new HearingState.OnlyRecording(handover));
            return;
        }
        name = chosen.name();
        int mine = ++generation;
        tell(new HearingState.Connecting(name, handover));
        var from = open.isEmpty() ? order.offset() : order.offset().plus(open.getFirst().start());
        var started = chosen.start(order.from(from), event -> inbox.put(mine, event));
        current = started;
        if (abandoned) {
            started.close();
        }
        open.forEach(started::push);
    }

    private void tell(HearingState state) {
        events.accept(new ListeningEvent.HearingChanged(state));
    }

    /// Takes what recognisers tell on threads of theirs, and has it dealt with in order.
    @FunctionalInterface
    interface Inbox {
        void put(int generation, RecognitionEvent event);
    }
}
