package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.DeliveryScore;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryPart;
import com.elios.interview.domain.model.delivery.DeliveryScore.PartScore;
import com.elios.interview.domain.model.delivery.Talk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/// Scores a delivery by [Bands]. Neither the height of a voice nor its colour is among the parts.
public final class DeliveryScoring {
    public static final String VERSION = "delivery/1";

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final int FEWEST_PARTS = 2;

    /// Our judgement: what listeners name first weighs most.
    private static final Map<DeliveryPart, Double> WEIGHTS =
            Map.of(
                    DeliveryPart.TEMPO, 0.25,
                    DeliveryPart.PAUSING, 0.25,
                    DeliveryPart.FILLING, 0.25,
                    DeliveryPart.LOUDNESS_VARIATION, 0.10,
                    DeliveryPart.PITCH_VARIATION, 0.15);

    private DeliveryScoring() {}

    /// The same delivery scores the same, always.
    public static DeliveryScore score(Delivery delivery) {
        var talk = delivery.talk();
        var values =
                talk == null || talk.spoken().compareTo(SHORTEST) < 0
                        ? Map.<DeliveryPart, Double>of()
                        : values(delivery, talk);
        var parts = values.size() < FEWEST_PARTS ? List.<PartScore>of() : weighted(values);
        var value =
                parts.isEmpty()
                        ? null
                        : (Double)
                                Math.clamp(
                                        parts.stream()
                                                .mapToDouble(part -> part.value() * part.weight())
                                                .sum(),
                                        0,
                                        1);
        return new DeliveryScore(VERSION, value, parts, Remarks.on(delivery));
    }

    private static Map<DeliveryPart, Double> values(Delivery delivery, Talk talk) {
        var values = new EnumMap<DeliveryPart, Double>(DeliveryPart.class);
        var pace = delivery.pace();
        if (pace != null) {
            values.put(DeliveryPart.TEMPO, Bands.PACE.of(pace.overall()));
        }
        if (delivery.pauses() != null) {
            double share = Bands.PAUSE_SHARE.of(1 - talk.ofTurn());
            values.put(
                    DeliveryPart.PAUSING,
                    (share + Bands.LONG_STALLS.of(Rates.longStalls(delivery).orElse(0))) / 2);
        }
        put(values, DeliveryPart.FILLING, Rates.fillers(delivery), Bands.FILLERS);
        var loudness = delivery.loudness();
        if (loudness != null) {
            values.put(DeliveryPart.LOUDNESS_VARIATION, Bands.LOUDNESS_RANGE.of(loudness.range()));
        }
        var pitch = delivery.pitch();
        if (pitch != null) {
            values.put(DeliveryPart.PITCH_VARIATION, Bands.PITCH_RANGE.of(pitch.range()));
        }
        return values;
    }

    private static void put(
            Map<DeliveryPart, Double> values, DeliveryPart part, OptionalDouble figure, Band band) {
        if (figure.isPresent()) {
            values.put(part, band.of(figure.getAsDouble()));
        }
    }

    private static List<PartScore> weighted(Map<DeliveryPart, Double> values) {
        double sum = values.keySet().stream().mapToDouble(DeliveryScoring::weight).sum();
        var parts = new ArrayList<PartScore>();
        values.forEach((part, value) -> parts.add(new PartScore(part, value, weight(part) / sum)));
        return parts;
    }

    private static double weight(DeliveryPart part) {
        return Objects.requireNonNull(WEIGHTS.get(part));
    }
}
