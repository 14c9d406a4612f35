package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.service.delivery.Band;
import com.elios.interview.domain.service.delivery.Bands;
import javafx.scene.layout.VBox;

/// What the figures are held against, and where that comes from.
final class BandSources extends VBox {
    private final Messages messages;
    private final Amounts amounts;

    BandSources(Messages messages, Amounts amounts, String version) {
        super(8);
        this.messages = messages;
        this.amounts = amounts;
        getChildren().add(Texts.body(messages.text("delivery.how.measured", version)));
        add(messages.name(DeliveryFigure.PACE), Bands.PACE, "delivery.unit.pace", 1);
        add(messages.name(DeliveryFigure.PAUSES), Bands.PAUSE_SHARE, "delivery.unit.percent", 100);
        add(messages.text("delivery.stalls"), Bands.LONG_STALLS, "delivery.unit.rate", 1);
        add(messages.text("delivery.fillers"), Bands.FILLERS, "delivery.unit.rate", 1);
        add(
                messages.name(DeliveryFigure.REPETITIONS),
                Bands.REPETITIONS,
                "delivery.unit.hundred",
                1);
        add(messages.text("delivery.pitch"), Bands.PITCH_RANGE, "delivery.unit.semitones", 1);
        add(messages.text("delivery.loudness"), Bands.LOUDNESS_RANGE, "delivery.unit.decibels", 1);
        add(messages.text("delivery.level"), Bands.LEVEL, "delivery.unit.level", 1);
        add(
                messages.name(DeliveryFigure.BACKGROUND),
                Bands.SIGNAL_TO_NOISE,
                "delivery.unit.below",
                1);
        getChildren().add(Texts.secondary(messages.text("delivery.how.judgement")));
    }

    private void add(String name, Band band, String unit, double factor) {
        getChildren()
                .add(
                        Texts.secondary(
                                messages.text(
                                        "delivery.how.band",
                                        name,
                                        amounts.plain(band, unit, factor),
                                        band.source())));
    }
}
