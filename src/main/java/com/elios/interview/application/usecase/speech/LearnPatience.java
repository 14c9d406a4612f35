package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.VoiceDetector;
import com.elios.interview.domain.service.turn.PatienceLesson;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Learns from a while of free speech how long a silence may last before the person is done.
public final class LearnPatience {
    private final Supplier<VoiceDetector> detectors;

    public LearnPatience(Supplier<VoiceDetector> detectors) {
        this.detectors = detectors;
    }

    /// @param heard at [Sound#RATE], about [PatienceLesson#LENGTH] long
    /// @return empty where too little was said
    public Optional<Duration> execute(Sound heard) {
        var lesson = new PatienceLesson();
        try (var detector = detectors.get()) {
            Frame.cut(heard).forEach(frame -> lesson.next(detector.isSpeech(frame)));
        }
        return lesson.learnt();
    }
}
