package com.elios.interview.domain.model.delivery;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How close a delivery is to what listeners are used to.
///
/// @param version of the rules, such as `delivery/1`
/// @param value 0 to 1: the weighted mean of the parts; null where too little was measured
/// @param parts those that were measured, in the order of [DeliveryPart]
/// @param remarks what to tell the person, most important first
public record DeliveryScore(
        String version,
        @Nullable Double value,
        List<PartScore> parts,
        List<DeliveryRemark> remarks) {
    public DeliveryScore {
        Objects.requireNonNull(version);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
        if (value != null && !(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("out of range: " + value);
        }
    }

    public enum DeliveryPart {
        TEMPO,
        PAUSING,
        FILLING,
        LOUDNESS_VARIATION,
        PITCH_VARIATION
    }

    /// @param value 0 to 1
    /// @param weight above 0; the weights of all measured parts add up to 1
    public record PartScore(DeliveryPart part, double value, double weight) {
        public PartScore {
            Objects.requireNonNull(part);
            if (!(value >= 0 && value <= 1 && weight > 0 && weight <= 1)) {
                throw new IllegalArgumentException("out of range: " + value + ", " + weight);
            }
        }
    }

    /// Only what can be changed, by speaking otherwise or by moving the microphone.
    public enum DeliveryRemark {
        CLIPPED,
        NOISY,
        QUIET,
        PACE_FAST,
        PACE_SLOW,
        LONG_STALLS,
        MANY_PAUSES,
        FEW_PAUSES,
        MANY_FILLERS,
        MANY_REPETITIONS,
        MONOTONE,
        EVEN_LOUDNESS,
        UNEVEN_LOUDNESS
    }
}
