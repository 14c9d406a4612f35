package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.service.delivery.words.SaidWords;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures the delivery of a whole recording, as [DeliveryMeter] does.
public final class DeliveryAnalysis {
    private DeliveryAnalysis() {}

    /// @param transcript null where nothing listened
    /// @param takeStarts see [DeliveryMeter#finish]
    public static Delivery analyse(
            Sound sound, @Nullable Transcript transcript, List<Duration> takeStarts) {
        return pushed(sound).finish(transcript, takeStarts);
    }

    /// Measures a recording that was brought to 16 bits and one channel.
    ///
    /// @param text null where nothing listened
    /// @param original clipping of the samples that it was made from
    public static Delivery analyse(Sound sound, @Nullable SaidWords text, Clipping original) {
        return pushed(sound).finish(text, List.of(), original);
    }

    private static DeliveryMeter pushed(Sound sound) {
        var meter = new DeliveryMeter(sound.rate());
        meter.push(sound.samples());
        return meter;
    }
}
