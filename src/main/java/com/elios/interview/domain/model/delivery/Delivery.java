package com.elios.interview.domain.model.delivery;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an answer was said. What could not be measured is null, and the reason is in [#absent].
///
/// @param length of the recording
/// @param absent a reason for each figure that is null, and for none else
public record Delivery(
        Duration length,
        @Nullable Talk talk,
        @Nullable Pace pace,
        @Nullable Pauses pauses,
        @Nullable Fillers fillers,
        @Nullable FilledPauses filledPauses,
        @Nullable Loudness loudness,
        Clipping clipping,
        @Nullable Background background,
        @Nullable Pitch pitch,
        @Nullable List<Repetition> repetitions,
        Map<DeliveryFigure, NotMeasured> absent) {
    public Delivery {
        Objects.requireNonNull(clipping);
        repetitions = repetitions == null ? null : List.copyOf(repetitions);
        var reasons = new EnumMap<DeliveryFigure, NotMeasured>(DeliveryFigure.class);
        reasons.putAll(absent);
        absent = Collections.unmodifiableMap(reasons);
        check(absent, DeliveryFigure.TALK, talk);
        check(absent, DeliveryFigure.PACE, pace);
        check(absent, DeliveryFigure.PAUSES, pauses);
        check(absent, DeliveryFigure.FILLERS, fillers);
        check(absent, DeliveryFigure.FILLED_PAUSES, filledPauses);
        check(absent, DeliveryFigure.LOUDNESS, loudness);
        check(absent, DeliveryFigure.BACKGROUND, background);
        check(absent, DeliveryFigure.PITCH, pitch);
        check(absent, DeliveryFigure.REPETITIONS, repetitions);
    }

    /// Why a figure is absent; empty where it is there.
    public Optional<NotMeasured> reason(DeliveryFigure figure) {
        return Optional.ofNullable(absent.get(figure));
    }

    private static void check(
            Map<DeliveryFigure, NotMeasured> absent,
            DeliveryFigure figure,
            @Nullable Object value) {
        if ((value == null) != absent.containsKey(figure)) {
            throw new IllegalArgumentException("absent without a reason, or with one: " + figure);
        }
    }

    /// What may be absent.
    public enum DeliveryFigure {
        TALK,
        PACE,
        PAUSES,
        FILLERS,
        FILLED_PAUSES,
        LOUDNESS,
        BACKGROUND,
        PITCH,
        REPETITIONS,
        /// When fillers and repetitions were said.
        PLACES,
        SIGNAL_TO_NOISE
    }
}
