package com.elios.interview.adapter.cli.report;

import com.elios.interview.adapter.cli.delivery.DeliveryFigures;
import com.elios.interview.domain.model.delivery.Speech;
import com.elios.interview.domain.service.delivery.DeliveryScoring;
import org.jspecify.annotations.Nullable;

/// The JSON of how an answer was spoken.
///
/// @param transcript what was understood; null where it was submitted unchanged, and where nothing
///     was understood
/// @param delivery null where it was not measured
record SpeechDocument(@Nullable String transcript, @Nullable DeliveryFigures delivery) {
    static @Nullable SpeechDocument of(String submitted, @Nullable Speech speech) {
        if (speech == null) {
            return null;
        }
        var delivery = speech.delivery();
        return new SpeechDocument(
                Spoken.corrected(submitted, speech).orElse(null),
                delivery == null
                        ? null
                        : DeliveryFigures.of(delivery, DeliveryScoring.score(delivery)));
    }
}
