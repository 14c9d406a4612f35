package com.elios.interview.application.listening;

import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sound that was recorded before is understood now, by the recognisers in their order.
final class Transcription {
    /// Beside twice the length of the sound: to connect, and to load a model.
    private static final Duration TO_BEGIN = Duration.ofSeconds(20);

    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Consumer<Utterance> understood;
    private final Hearing hearing;
    private @Nullable Handover failed;

    private Transcription(
            List<SpeechRecognizer> recognizers,
            RecognitionOrder order,
            Consumer<Utterance> understood) {
        this.understood = understood;
        hearing =
                new Hearing(
                        recognizers,
                        order,
                        (generation, event) -> told.add(new Told(generation, event)),
                        this::event);
    }

    /// Blocks until all is understood or nobody is left who could.
    ///
    /// @param order its offset is where the sound begins in the recording
    /// @param understood told on the caller's thread
    /// @param stop ends it soon
    static Transcribed of(
            List<SpeechRecognizer> recognizers,
            RecognitionOrder order,
            Sound sound,
            Consumer<Utterance> understood,
            Stop stop) {
        return new Transcription(recognizers, order, understood).run(sound, stop);
    }

    private Transcribed run(Sound sound, Stop stop) {
        try (var _ = stop.onAsked(hearing::abandon)) {
            hearing.begin();
            for (var frame : Frame.cut(sound)) {
                hearing.push(frame);
                deal();
            }
            var atMost = sound.length().multipliedBy(2).plus(TO_BEGIN);
            boolean complete = hearing.finish(atMost, this::deal);
            return new Transcribed(complete, stop.asked() ? null : failed);
        } finally {
            hearing.close();
        }
    }

    private void deal() {
        for (var next = told.poll(); next != null; next = told.poll()) {
            hearing.heard(next.generation(), next.event());
        }
    }

    private void event(ListeningEvent event) {
        switch (event) {
            case ListeningEvent.Understood(var utterance) -> understood.accept(utterance);
            case ListeningEvent.HearingChanged(HearingState.OnlyRecording(var instead)) ->
                    failed = instead;
            default -> {}
        }
    }

    private record Told(int generation, RecognitionEvent event) {}
}
