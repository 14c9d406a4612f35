package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.delivery.Background;
import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import com.elios.interview.domain.model.delivery.Loudness;
import com.elios.interview.domain.model.delivery.Pitch;
import com.elios.interview.domain.service.delivery.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Melody and loudness, and how good the recording is.
final class SoundRows {
    private final Messages messages;
    private final Amounts amounts;

    SoundRows(Messages messages, Amounts amounts) {
        this.messages = messages;
        this.amounts = amounts;
    }

    List<FigureRow> of(Delivery delivery) {
        var rows = new ArrayList<FigureRow>();
        if (delivery.pitch() != null) {
            rows.add(pitch(delivery.pitch()));
        }
        if (delivery.loudness() != null) {
            rows.add(loudness(delivery.loudness()));
            rows.add(level(delivery.loudness()));
        }
        if (delivery.background() != null) {
            rows.add(background(delivery.background()));
        }
        if (delivery.clipping().samples() > 0) {
            rows.add(clipping(delivery.clipping()));
        }
        return rows;
    }

    private FigureRow pitch(Pitch pitch) {
        return new FigureRow(
                messages.text("delivery.pitch"),
                messages.text("delivery.unit.semitones", amounts.number(pitch.range())),
                amounts.usual(Bands.PITCH_RANGE, "delivery.unit.semitones", 1),
                List.of(DeliveryRemark.MONOTONE),
                List.of());
    }

    private FigureRow loudness(Loudness loudness) {
        return new FigureRow(
                messages.text("delivery.loudness"),
                messages.text("delivery.unit.decibels", amounts.number(loudness.range())),
                amounts.usual(Bands.LOUDNESS_RANGE, "delivery.unit.decibels", 1),
                List.of(DeliveryRemark.EVEN_LOUDNESS, DeliveryRemark.UNEVEN_LOUDNESS),
                List.of());
    }

    private FigureRow level(Loudness loudness) {
        return new FigureRow(
                messages.text("delivery.level"),
                messages.text("delivery.unit.level", amounts.number(loudness.level())),
                amounts.usual(Bands.LEVEL, "delivery.unit.level", 1),
                List.of(DeliveryRemark.QUIET),
                List.of());
    }

    /// Speech above the background is held against a band, the background alone is not.
    private FigureRow background(Background background) {
        var level = messages.text("delivery.unit.level", amounts.number(background.level()));
        var above = background.signalToNoise();
        return new FigureRow(
                messages.name(DeliveryFigure.BACKGROUND),
                above == null
                        ? level
                        : messages.text("delivery.background", amounts.number(above), level),
                above == null
                        ? null
                        : amounts.usual(Bands.SIGNAL_TO_NOISE, "delivery.unit.below", 1),
                List.of(DeliveryRemark.NOISY),
                List.of());
    }

    private FigureRow clipping(Clipping clipping) {
        var places =
                clipping.places().stream()
                        .map(place -> amounts.at(place.from()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new FigureRow(
                messages.text("delivery.clipping"),
                messages.text("delivery.clipping.samples", clipping.samples(), clipping.runs()),
                null,
                List.of(DeliveryRemark.CLIPPED),
                places.isEmpty()
                        ? List.of()
                        : List.of(messages.text("delivery.clipping.places", places)));
    }
}
