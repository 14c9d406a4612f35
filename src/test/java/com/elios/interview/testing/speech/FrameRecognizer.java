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

/// Understands one word for every so many frames, named by the value of their first sample, and
/// can fail after some of them. On the thread that pushes.
public final class FrameRecognizer implements SpeechRecognizer {
    private final Recognizer name;
    private final int framesAWord;
    private final int failsAfter;

    private FrameRecognizer(Recognizer name, int framesAWord, int failsAfter) {
        this.name = name;
        this.framesAWord = framesAWord;
        this.failsAfter = failsAfter;
    }

    public static FrameRecognizer sound(Recognizer name, int framesAWord) {
        return new FrameRecognizer(name, framesAWord, Integer.MAX_VALUE);
    }

    /// @param frames after which it fails, whatever was not understood yet
    public static FrameRecognizer failing(Recognizer name, int framesAWord, int frames) {
        return new FrameRecognizer(name, framesAWord, frames);
    }

    @Override
    public Recognizer name() {
        return name;
    }

    @Override
    public Recognition start(RecognitionOrder order, RecognitionListener listener) {
        listener.heard(new RecognitionEvent.Changed(new RecognitionState.Live()));
        return new Course(order, listener);
    }

    private final class Course implements Recognition {
        private final RecognitionOrder order;
        private final RecognitionListener listener;
        private int pushed;
        private boolean ended;

        private Course(RecognitionOrder order, RecognitionListener listener) {
            this.order = order;
            this.listener = listener;
        }

        @Override
        public void push(Frame frame) {
            if (ended) {
                return;
            }
            if (pushed == failsAfter) {
                ended = true;
                listener.heard(
                        new RecognitionEvent.Changed(
                                new RecognitionState.Failed(ServiceProblem.CONNECTION_LOST)));
                return;
            }
            pushed++;
            var now = order.offset().plus(Frame.LENGTH.multipliedBy(pushed));
            var word = "w" + frame.samples()[0];
            if (pushed % framesAWord == 0) {
                var from = now.minus(Frame.LENGTH.multipliedBy(framesAWord));
                listener.heard(
                        new RecognitionEvent.Understood(
                                new Utterance(from, now, word, List.of(), null, name)));
            } else {
                listener.heard(new RecognitionEvent.Partial(word, now.minus(Frame.LENGTH), now));
            }
        }

        @Override
        public boolean finish(Duration atMost) {
            return !ended;
        }

        @Override
        public void close() {
            ended = true;
        }
    }
}
