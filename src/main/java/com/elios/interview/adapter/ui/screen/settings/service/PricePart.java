package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.cloud.Amount;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudEditing;
import com.elios.interview.adapter.ui.screen.settings.cloud.LineField;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.settings.TokenPrice;
import com.elios.interview.domain.model.service.ServiceName;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What a model costs: two amounts that are taken over together.
final class PricePart extends VBox {
    private static final double STACKED_BELOW = 30;

    private final ServiceName service;
    private final CloudEditing editing;
    private final Messages messages;
    private final LineField input;
    private final LineField output;
    private final Label error = Texts.secondary("");

    PricePart(ServiceName service, CloudEditing editing, Messages messages) {
        super(6);
        this.service = service;
        this.editing = editing;
        this.messages = messages;
        var none = messages.text("services.price.none");
        input = new LineField(messages.text("services.price.input"), "", _ -> entered());
        output = new LineField(messages.text("services.price.output"), "", _ -> entered());
        error.getStyleClass().add(StyleClass.FIELD_ERROR);
        getChildren()
                .addAll(
                        new Columns(STACKED_BELOW, 1, 1)
                                .with(input.prompt(none), output.prompt(none)),
                        Texts.secondary(messages.text("services.price.help")),
                        error);
        getStyleClass().add(StyleClass.FIELD);
        show(null, false);
        focusWithinProperty()
                .subscribe(
                        within -> {
                            if (!within) {
                                takeOver();
                            }
                        });
    }

    void show(@Nullable TokenPrice price, boolean wrong) {
        input.show(price == null ? "" : Amount.entered(price.input()), false);
        output.show(price == null ? "" : Amount.entered(price.output()), false);
        error.setText(wrong ? messages.text("services.price.wrong") : "");
        error.setVisible(wrong);
        error.setManaged(wrong);
    }

    /// One alone is not taken over while the other can still be entered.
    private void entered() {
        if (input.text().isBlank() == output.text().isBlank()) {
            takeOver();
        }
    }

    private void takeOver() {
        if (input.changed() || output.changed()) {
            editing.price(service, input.text(), output.text());
        }
    }
}
