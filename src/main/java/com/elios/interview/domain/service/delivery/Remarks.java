package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a person is told about a delivery, most important first: only what lies outside its band by
/// enough to be heard.
final class Remarks {
    /// A band is left where its value is under this.
    private static final double OUTSIDE = 0.8;

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final double CLIPPED = 0.0001;

    private final Delivery delivery;
    private final List<DeliveryRemark> remarks = new ArrayList<>();

    private Remarks(Delivery delivery) {
        this.delivery = delivery;
    }

    static List<DeliveryRemark> on(Delivery delivery) {
        return new Remarks(delivery).find();
    }

    private List<DeliveryRemark> find() {
        add(delivery.clipping().share() >= CLIPPED, DeliveryRemark.CLIPPED);
        var background = delivery.background();
        if (background != null && background.signalToNoise() != null) {
            add(isUnder(Bands.SIGNAL_TO_NOISE, background.signalToNoise()), DeliveryRemark.NOISY);
        }
        var loudness = delivery.loudness();
        add(loudness != null && isUnder(Bands.LEVEL, loudness.level()), DeliveryRemark.QUIET);
        var talk = delivery.talk();
        if (talk != null && talk.spoken().compareTo(SHORTEST) >= 0) {
            addTempo();
            addPauses(1 - talk.ofTurn());
            addDisfluencies();
            addVariation();
        }
        return remarks;
    }

    private void addTempo() {
        var pace = delivery.pace();
        if (pace != null) {
            add(isOver(Bands.PACE, pace.overall()), DeliveryRemark.PACE_FAST);
            add(isUnder(Bands.PACE, pace.overall()), DeliveryRemark.PACE_SLOW);
        }
    }

    private void addPauses(double share) {
        Rates.longStalls(delivery)
                .ifPresent(
                        rate -> add(isOver(Bands.LONG_STALLS, rate), DeliveryRemark.LONG_STALLS));
        add(isOver(Bands.PAUSE_SHARE, share), DeliveryRemark.MANY_PAUSES);
        add(isUnder(Bands.PAUSE_SHARE, share), DeliveryRemark.FEW_PAUSES);
    }

    private void addDisfluencies() {
        Rates.fillers(delivery)
                .ifPresent(rate -> add(isOver(Bands.FILLERS, rate), DeliveryRemark.MANY_FILLERS));
        Rates.repetitions(delivery)
                .ifPresent(
                        rate ->
                                add(
                                        isOver(Bands.REPETITIONS, rate),
                                        DeliveryRemark.MANY_REPETITIONS));
    }

    private void addVariation() {
        var pitch = delivery.pitch();
        add(pitch != null && isUnder(Bands.PITCH_RANGE, pitch.range()), DeliveryRemark.MONOTONE);
        var loudness = delivery.loudness();
        if (loudness != null) {
            add(isUnder(Bands.LOUDNESS_RANGE, loudness.range()), DeliveryRemark.EVEN_LOUDNESS);
            add(isOver(Bands.LOUDNESS_RANGE, loudness.range()), DeliveryRemark.UNEVEN_LOUDNESS);
        }
    }

    private static boolean isUnder(Band band, double value) {
        return value < band.from() && band.of(value) < OUTSIDE;
    }

    private static boolean isOver(Band band, double value) {
        return value > band.to() && band.of(value) < OUTSIDE;
    }

    private void add(boolean applies, DeliveryRemark remark) {
        if (applies) {
            remarks.add(remark);
        }
    }
}
