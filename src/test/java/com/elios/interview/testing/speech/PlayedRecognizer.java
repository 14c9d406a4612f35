package com.elios.interview.testing.speech;

import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recognition;
import com.elios.interview.domain.port.speech.RecognitionEvent;
import com.elios.interview.domain.port.speech.RecognitionListener;
import com.elios.interview.domain.port.speech.RecognitionOrder;
import com.elios.interview.domain.port.speech.RecognitionState;
import com.elios.interview.domain.port.speech.SpeechRecognizer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Understands the same words whatever is said, or fails at once.
public final class PlayedRecognizer implements SpeechRecognizer {
    public volatile int started;
    private final String words;
    private final @Nullable ServiceProblem problem;

    /// @param problem null where it works
    public PlayedRecognizer(String words, @Nullable ServiceProblem problem) {
        this.words = words;
        this.problem = problem;
    }

    @Override
    public Recognizer name() {
        return Recognizer.VOSK;
    }

    @Override
    public synchronized Recognition start(RecognitionOrder order, RecognitionListener listener) {
        started++;
        listener.heard(
                new RecognitionEvent.Changed(
                        problem == null
                                ? new RecognitionState.Live()
                                : new RecognitionState.Failed(problem)));
        return new Recognition() {
            @Override
            public void push(Frame frame) {}

            @Override
            public boolean finish(Duration atMost) {
                listener.heard(
                        new RecognitionEvent.Understood(
                                new Utterance(
                                        Duration.ZERO,
                                        Duration.ofSeconds(1),
                                        words,
                                        List.of(),
                                        null,
                                        Recognizer.VOSK)));
                return true;
            }

            @Override
            public void close() {}
        };
    }
}
