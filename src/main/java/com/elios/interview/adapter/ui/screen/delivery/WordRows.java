package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import com.elios.interview.domain.model.delivery.FilledPauses;
import com.elios.interview.domain.model.delivery.FilledPauses.Held;
import com.elios.interview.domain.model.delivery.Fillers;
import com.elios.interview.domain.model.delivery.Fillers.Filler;
import com.elios.interview.domain.model.delivery.Repetition;
import com.elios.interview.domain.service.delivery.Bands;
import com.elios.interview.domain.service.delivery.Rates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Fillers and repetitions, with where they are.
final class WordRows {
    private final Messages messages;
    private final Amounts amounts;

    WordRows(Messages messages, Amounts amounts) {
        this.messages = messages;
        this.amounts = amounts;
    }

    List<FigureRow> of(Delivery delivery) {
        var rows = new ArrayList<FigureRow>();
        Rates.fillers(delivery).ifPresent(rate -> rows.add(fillers(rate, delivery)));
        if (delivery.repetitions() != null) {
            rows.add(repetitions(delivery.repetitions()));
        }
        return rows;
    }

    private FigureRow fillers(double rate, Delivery delivery) {
        var details = new ArrayList<String>();
        if (delivery.fillers() != null) {
            details.add(said(delivery.fillers()));
        }
        if (delivery.filledPauses() != null) {
            details.add(heard(delivery.filledPauses()));
        }
        return new FigureRow(
                messages.text("delivery.fillers"),
                messages.text("delivery.unit.rate", amounts.number(rate)),
                amounts.usual(Bands.FILLERS, "delivery.unit.rate", 1),
                List.of(DeliveryRemark.MANY_FILLERS),
                details);
    }

    private String said(Fillers fillers) {
        return counted(
                DeliveryFigure.FILLERS,
                fillers.least(),
                fillers.most(),
                fillers.found().stream().map(this::place).toList());
    }

    /// Most that are not sure are drawn-out words, so only the others have their places.
    private String heard(FilledPauses held) {
        return counted(
                DeliveryFigure.FILLED_PAUSES,
                held.least(),
                held.most(),
                held.found().stream()
                        .filter(Held::sure)
                        .map(one -> amounts.at(one.from()))
                        .toList());
    }

    /// Where it is not sure, from the least to the most.
    private String counted(DeliveryFigure figure, int least, int most, List<String> places) {
        var name = messages.name(figure);
        if (most == 0) {
            return messages.text("delivery.counted.none", name);
        }
        return places.isEmpty()
                ? messages.text("delivery.counted.bare", name, amounts.range(least, most))
                : messages.text(
                        "delivery.counted",
                        name,
                        amounts.range(least, most),
                        String.join(", ", places));
    }

    private String place(Filler filler) {
        var place = quoted(filler.words(), filler.from());
        return filler.sure() ? place : messages.text("delivery.perhaps", place);
    }

    private FigureRow repetitions(List<Repetition> repetitions) {
        var places =
                repetitions.stream()
                        .map(one -> quoted(one.words(), one.from()))
                        .collect(Collectors.joining(", "));
        return new FigureRow(
                messages.name(DeliveryFigure.REPETITIONS),
                repetitions.isEmpty()
                        ? messages.text("delivery.none")
                        : String.valueOf(repetitions.size()),
                amounts.usual(Bands.REPETITIONS, "delivery.unit.hundred", 1),
                List.of(DeliveryRemark.MANY_REPETITIONS),
                places.isEmpty() ? List.of() : List.of(places));
    }

    private String quoted(String words, @Nullable Duration from) {
        return from == null
                ? messages.text("delivery.quoted", words)
                : messages.text("delivery.quoted.at", words, amounts.at(from));
    }
}
