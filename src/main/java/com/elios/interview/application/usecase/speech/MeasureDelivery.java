package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.port.speech.SoundFiles;
import com.elios.interview.domain.port.speech.SoundReading;
import com.elios.interview.domain.service.delivery.DeliveryAnalysis;
import com.elios.interview.domain.service.delivery.DeliveryScoring;
import com.elios.interview.domain.service.delivery.words.SaidWords;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Measures how a recording is delivered; keeps nothing.
public final class MeasureDelivery {
    private final SoundFiles files;

    public MeasureDelivery(SoundFiles files) {
        this.files = files;
    }

    /// @param words what was said; null leaves out the figures that need it
    public MeasuredDelivery execute(Path file, @Nullable SaidWords words) {
        return switch (files.read(file)) {
            case SoundReading.Refused(var reason) -> new MeasuredDelivery.Refused(reason);
            case SoundReading.Read(var sound, var clipping, var cut) -> {
                var delivery = DeliveryAnalysis.analyse(sound, words, clipping);
                yield new MeasuredDelivery.Measured(delivery, DeliveryScoring.score(delivery), cut);
            }
        };
    }
}
