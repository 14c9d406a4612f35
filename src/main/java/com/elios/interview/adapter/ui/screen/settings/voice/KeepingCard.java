package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.choice.Ticks;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What becomes of what the person said.
final class KeepingCard extends VBox {
    private final CheckBox delivery;
    private final LockedNote deliveryLocked;
    private final CheckBox recordings;
    private final UnsavedNote unsaved;

    KeepingCard(VoiceViewModel model, Messages messages) {
        delivery =
                Ticks.box(
                        messages.text("voice.delivery"),
                        on -> model.change(now -> now.withDeliveryScored(on)));
        deliveryLocked = new LockedNote(messages, "voice.delivery");
        recordings =
                Ticks.box(
                        messages.text("voice.recordings"),
                        on -> model.change(now -> now.withRecordingsKept(on)));
        unsaved = new UnsavedNote(messages, model::saveAgain);
        getChildren()
                .add(
                        new Card(
                                Texts.card(messages.text("voice.keeping")),
                                new VBox(
                                        8,
                                        delivery,
                                        Texts.secondary(messages.text("voice.delivery.hint")),
                                        deliveryLocked),
                                new VBox(
                                        8,
                                        recordings,
                                        Texts.secondary(messages.text("voice.recordings.hint"))),
                                unsaved));
    }

    void show(VoiceShown shown) {
        var chosen = shown.chosen();
        delivery.setSelected(chosen.scoreDelivery());
        delivery.setDisable(deliveryLocked.show(shown.locked()));
        recordings.setSelected(chosen.keepRecordings());
        unsaved.show(
                shown.unsaved(voice -> List.of(voice.scoreDelivery(), voice.keepRecordings())));
    }
}
