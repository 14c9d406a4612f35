package com.elios.interview.application.listening;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recording;
import com.elios.interview.domain.port.speech.Recordings;
import com.elios.interview.domain.service.delivery.DeliveryAnalysis;
import com.elios.interview.domain.service.delivery.DeliveryMeter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Measures how an answer is said while it is said, so that little is left to do when it is handed
/// in. Knows the last recording alone; others are measured from what was kept of them.
public final class LiveDelivery {
    private final Recordings recordings;
    private @Nullable Running running;

    public LiveDelivery(Recordings recordings) {
        this.recordings = recordings;
    }

    /// Begins another take, which is measured as it comes.
    public Recording open(InterviewId interview, DraftPlace place) {
        var recording = recordings.open(interview, place);
        return new MeasuredRecording(
                recording, running(interview, place, samples(recording.length())));
    }

    /// The delivery of all that was recorded there. To be called when the microphone is closed.
    public Delivery measure(InterviewId interview, DraftPlace place, Recorded recorded) {
        var transcript = recorded.transcript().isEmpty() ? null : recorded.transcript();
        var meter = take(interview, place, recorded.sound().samples().length);
        return meter == null
                ? DeliveryAnalysis.analyse(recorded.sound(), transcript, recorded.takes())
                : meter.finish(transcript, recorded.takes());
    }

    /// @param recorded samples that are there already
    private synchronized Running running(InterviewId interview, DraftPlace place, long recorded) {
        var now = running;
        if (now == null || !now.isWhole(interview, place, recorded)) {
            now = new Running(interview, place);
            running = now;
        }
        return now;
    }

    private synchronized @Nullable DeliveryMeter take(
            InterviewId interview, DraftPlace place, long recorded) {
        var now = running;
        running = null;
        return now == null ? null : now.end(interview, place, recorded);
    }

    private static long samples(Duration length) {
        return Sound.sampleAt(length, Sound.RATE);
    }

    /// Heard by the thread that listens, ended by the one that hands in.
    private static final class Running {
        private final InterviewId interview;
        private final DraftPlace place;
        private final DeliveryMeter meter = new DeliveryMeter(Sound.RATE);
        private long samples;
        private boolean ended;

        private Running(InterviewId interview, DraftPlace place) {
            this.interview = interview;
            this.place = place;
        }

        private synchronized void hear(short[] more) {
            if (!ended) {
                meter.push(more);
                samples += more.length;
            }
        }

        /// Whether all that was recorded there was heard, and nothing else.
        private synchronized boolean isWhole(
                InterviewId ofInterview, DraftPlace ofPlace, long recorded) {
            return interview.equals(ofInterview) && place.equals(ofPlace) && samples == recorded;
        }

        private synchronized @Nullable DeliveryMeter end(
                InterviewId ofInterview, DraftPlace ofPlace, long recorded) {
            ended = true;
            return isWhole(ofInterview, ofPlace, recorded) ? meter : null;
        }
    }

    private record MeasuredRecording(Recording kept, Running running) implements Recording {
        @Override
        public Duration length() {
            return kept.length();
        }

        @Override
        public void append(Frame frame) {
            kept.append(frame);
            running.hear(frame.samples());
        }

        @Override
        public void add(Utterance utterance) {
            kept.add(utterance);
        }

        @Override
        public void close() {
            kept.close();
        }
    }
}
