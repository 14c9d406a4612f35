package com.elios.interview.adapter.speech.azure;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionEvent.Changed;
import com.elios.interview.domain.port.speech.RecognitionEvent.Partial;
import com.elios.interview.domain.port.speech.RecognitionEvent.Understood;
import com.elios.interview.domain.port.speech.RecognitionListener;
import com.elios.interview.domain.port.speech.RecognitionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Keeps what a recogniser tells, and waits for it with a deadline.
final class Heard implements RecognitionListener {
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final List<RecognitionEvent> events = new ArrayList<>();

    @Override
    public synchronized void heard(RecognitionEvent event) {
        events.add(event);
        notifyAll();
    }

    synchronized List<RecognitionEvent> events() {
        return List.copyOf(events);
    }

    List<Utterance> understood() {
        return of(Understood.class).stream().map(Understood::utterance).toList();
    }

    List<String> texts() {
        return understood().stream().map(Utterance::text).toList();
    }

    List<Partial> partials() {
        return of(Partial.class);
    }

    List<RecognitionState> states() {
        return of(Changed.class).stream().map(Changed::state).toList();
    }

    private <T extends RecognitionEvent> List<T> of(Class<T> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    void awaitState(Class<? extends RecognitionState> state) {
        await(event -> event instanceof Changed changed && state.isInstance(changed.state()));
    }

    void awaitUnderstood(int count) {
        await(_ -> understood().size() >= count);
    }

    ServiceProblem awaitFailure() {
        awaitState(RecognitionState.Failed.class);
        return ((RecognitionState.Failed) states().getLast()).problem();
    }

    synchronized void await(Predicate<RecognitionEvent> wanted) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (events.stream().noneMatch(wanted)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("not heard in time: " + events);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
