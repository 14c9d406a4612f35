package com.elios.interview.adapter.ui.screen.ledger;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.domain.model.service.Transfer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One attempt to reach a service.
final class TransferRow extends VBox {
    TransferRow(Transfer transfer, Messages messages, Times times) {
        var time = times.exactly(transfer.at());
        var card =
                Card.row(
                        new VBox(
                                4,
                                Texts.card(messages.name(transfer.purpose())),
                                Texts.secondary(
                                        messages.text(
                                                "ledger.where",
                                                time,
                                                messages.name(transfer.service()),
                                                transfer.host())),
                                Texts.secondary(
                                        messages.text(
                                                "ledger.bytes",
                                                transfer.sentBytes(),
                                                transfer.receivedBytes()))),
                        outcome(transfer, messages));
        if (!transfer.preview().isEmpty()) {
            var title =
                    messages.text(
                            transfer.sentBytes() == 0 ? "ledger.preview.kept" : "ledger.preview");
            card.getChildren()
                    .add(
                            new Disclosure(
                                    Texts.secondary(title),
                                    title + ", " + time,
                                    () -> preview(transfer)));
        }
        getChildren().add(card);
    }

    private static Node preview(Transfer transfer) {
        var text = Texts.body(transfer.preview());
        text.setMaxWidth(Double.MAX_VALUE);
        text.getStyleClass().add("preview-sent");
        return text;
    }

    private static Node outcome(Transfer transfer, Messages messages) {
        var problem = transfer.problem();
        if (problem == null) {
            return MarkedLine.passed(Texts.body(messages.text("ledger.replied")));
        }
        var words = messages.text("ledger.problem", messages.name(problem));
        return transfer.sentBytes() == 0
                ? MarkedLine.plain(Texts.body(messages.text("ledger.kept", words)))
                : MarkedLine.failed(Texts.body(words));
    }
}
