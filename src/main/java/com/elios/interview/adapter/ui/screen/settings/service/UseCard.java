package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.cloud.Amount;
import com.elios.interview.adapter.ui.screen.settings.cloud.Entry;
import com.elios.interview.adapter.ui.screen.settings.cloud.LineField;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.application.settings.CloudSettings;
import com.elios.interview.domain.model.service.UseTotal;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What services took this month, and the limit.
final class UseCard extends VBox {
    private final Messages messages;
    private final Label month = Texts.body("");
    private final Label unpriced = Texts.secondary("");
    private final LineField limit;
    private final LockedNote locked;
    private final UnsavedNote unsaved;

    UseCard(ServicesViewModel model, Messages messages) {
        this.messages = messages;
        limit =
                new LineField(
                                messages.text("services.limit"),
                                messages.text("services.limit.help"),
                                model.editing()::limit)
                        .prompt(messages.text("services.limit.none"));
        locked = new LockedNote(messages, "monthly.limit");
        unsaved = new UnsavedNote(messages, model::saveAgain);
        getChildren()
                .add(
                        new Card(
                                Texts.card(messages.text("services.cost")),
                                new VBox(4, month, unpriced),
                                new VBox(8, limit, locked),
                                unsaved));
    }

    void show(Shown shown) {
        var services = shown.services();
        month.setText(services == null ? "" : month(services.thisMonth()));
        month.setVisible(services != null);
        month.setManaged(services != null);
        int without = services == null ? 0 : services.thisMonth().unpriced();
        unpriced.setText(without == 0 ? "" : messages.text("services.month.unpriced", without));
        unpriced.setVisible(without > 0);
        unpriced.setManaged(without > 0);
        var amount = shown.chosen().monthlyLimit();
        limit.show(
                amount == null ? "" : Amount.entered(amount), locked.show(shown.cloud().locked()));
        limit.setError(
                shown.isWrong(null, Entry.Kind.LIMIT)
                        ? messages.text("services.amount.wrong")
                        : "");
        unsaved.show(shown.cloud().unsaved(CloudSettings::monthlyLimit));
    }

    private String month(UseTotal total) {
        return total.replies() == 0
                ? messages.text("services.month.nothing")
                : messages.text(
                        "services.month",
                        total.replies(),
                        total.inputTokens(),
                        total.outputTokens(),
                        Amount.spent(total.dollars()));
    }
}
