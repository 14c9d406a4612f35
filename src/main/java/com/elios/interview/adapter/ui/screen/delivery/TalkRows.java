package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import com.elios.interview.domain.model.delivery.Pace;
import com.elios.interview.domain.model.delivery.Pause.PauseKind;
import com.elios.interview.domain.model.delivery.Pauses;
import com.elios.interview.domain.model.delivery.Talk;
import com.elios.interview.domain.service.delivery.Bands;
import com.elios.interview.domain.service.delivery.Rates;
import java.util.ArrayList;
import java.util.List;

/// Pace, time and pauses.
final class TalkRows {
    private final Messages messages;
    private final Amounts amounts;

    TalkRows(Messages messages, Amounts amounts) {
        this.messages = messages;
        this.amounts = amounts;
    }

    List<FigureRow> of(Delivery delivery) {
        var rows = new ArrayList<FigureRow>();
        if (delivery.pace() != null) {
            rows.add(pace(delivery.pace()));
        }
        if (delivery.talk() != null) {
            rows.add(talk(delivery.talk()));
        }
        if (delivery.pauses() != null) {
            rows.add(pauses(delivery.pauses(), delivery));
        }
        Rates.longStalls(delivery).ifPresent(rate -> rows.add(stalls(rate)));
        return rows;
    }

    private FigureRow pace(Pace pace) {
        return new FigureRow(
                messages.name(DeliveryFigure.PACE),
                messages.text("delivery.unit.pace", amounts.whole(pace.overall())),
                amounts.usual(Bands.PACE, "delivery.unit.pace", 1),
                List.of(DeliveryRemark.PACE_FAST, DeliveryRemark.PACE_SLOW),
                List.of(
                        messages.text(
                                "delivery.pace.detail",
                                amounts.whole(pace.ofSpeech()),
                                pace.words())));
    }

    private FigureRow talk(Talk talk) {
        return new FigureRow(
                messages.name(DeliveryFigure.TALK),
                messages.text(
                        "delivery.talk",
                        amounts.seconds(talk.spoken()),
                        amounts.seconds(talk.turn())),
                null,
                List.of(),
                List.of());
    }

    private FigureRow pauses(Pauses pauses, Delivery delivery) {
        var talk = delivery.talk();
        int count = pauses.within().size();
        return new FigureRow(
                messages.name(DeliveryFigure.PAUSES),
                talk == null
                        ? messages.text("delivery.pauses.count", count)
                        : messages.text(
                                "delivery.pauses", amounts.percent(1 - talk.ofTurn()), count),
                amounts.usual(Bands.PAUSE_SHARE, "delivery.unit.percent", 100),
                List.of(DeliveryRemark.MANY_PAUSES, DeliveryRemark.FEW_PAUSES),
                kinds(pauses));
    }

    private List<String> kinds(Pauses pauses) {
        var lines = new ArrayList<String>();
        for (var kind : PauseKind.values()) {
            if (pauses.count(kind) > 0) {
                lines.add(
                        messages.text(
                                "delivery.pauses.kind",
                                messages.name(kind),
                                pauses.count(kind),
                                amounts.seconds(pauses.time(kind))));
            }
        }
        pauses.longest()
                .map(
                        pause ->
                                messages.text(
                                        "delivery.pauses.longest",
                                        amounts.seconds(pause.length()),
                                        amounts.at(pause.from())))
                .ifPresent(lines::add);
        return lines;
    }

    private FigureRow stalls(double rate) {
        return new FigureRow(
                messages.text("delivery.stalls"),
                rate == 0
                        ? messages.text("delivery.none")
                        : messages.text("delivery.unit.rate", amounts.number(rate)),
                amounts.usual(Bands.LONG_STALLS, "delivery.unit.rate", 1),
                List.of(DeliveryRemark.LONG_STALLS),
                List.of());
    }
}
