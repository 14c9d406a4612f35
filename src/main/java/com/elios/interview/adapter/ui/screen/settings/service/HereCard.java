package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.choice.Ticks;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stays on this machine whatever service helps, and what has left it.
final class HereCard extends VBox {
    private final CheckBox airplane;
    private final LockedNote airplaneLocked;
    private final CheckBox redact;
    private final PreviewPart preview;
    private final UnsavedNote unsaved;

    HereCard(ServicesViewModel model, Messages messages) {
        airplane = Ticks.box(messages.text("services.airplane"), model.editing()::airplane);
        airplaneLocked = new LockedNote(messages, "airplane");
        redact = Ticks.box(messages.text("services.redact"), model.editing()::redact);
        preview = new PreviewPart(model.preview(), messages);
        unsaved = new UnsavedNote(messages, model::saveAgain);
        var title = messages.text("services.preview");
        var sent =
                Action.of(messages.text("services.sent"), model::showSent)
                        .hint(messages.text("services.sent.hint"))
                        .icon(Feather.LIST);
        getChildren()
                .add(
                        new Card(
                                Texts.card(messages.text("services.here")),
                                new VBox(
                                        8,
                                        airplane,
                                        Texts.secondary(messages.text("services.airplane.hint")),
                                        airplaneLocked),
                                new VBox(
                                        8,
                                        redact,
                                        Texts.secondary(messages.text("services.redact.hint"))),
                                new Disclosure(Texts.body(title), title, () -> preview),
                                unsaved,
                                new FlowPane(Buttons.secondary(sent))));
    }

    void show(Shown shown) {
        var chosen = shown.chosen();
        airplane.setSelected(chosen.airplane());
        airplane.setDisable(airplaneLocked.show(shown.cloud().locked()));
        redact.setSelected(chosen.redact());
        preview.show(chosen.redact());
        unsaved.show(shown.cloud().unsaved(cloud -> List.of(cloud.airplane(), cloud.redact())));
    }
}
