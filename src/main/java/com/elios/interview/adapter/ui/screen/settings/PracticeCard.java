package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.application.settings.Settings;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What new interviews do.
final class PracticeCard extends VBox {
    private final CheckBox followUps;
    private final LockedNote locked;
    private final UnsavedNote unsaved;

    PracticeCard(SettingsViewModel model, Messages messages) {
        followUps = new CheckBox(messages.text("settings.followUps"));
        followUps.setAccessibleText(messages.text("settings.followUps"));
        followUps.setMnemonicParsing(false);
        followUps.setOnAction(_ -> model.chooseFollowUps(followUps.isSelected()));
        locked = new LockedNote(messages, "follow.ups");
        unsaved = new UnsavedNote(messages, model::saveAgain);
        getChildren()
                .add(
                        new Card(
                                Texts.section(messages.text("settings.practice")),
                                new VBox(
                                        8,
                                        followUps,
                                        Texts.secondary(messages.text("settings.followUps.hint")),
                                        locked,
                                        unsaved)));
    }

    void show(SettingsState.Ready ready) {
        followUps.setSelected(ready.settings().followUps());
        followUps.setDisable(locked.show(ready.locked()));
        unsaved.show(ready.unsaved(Settings::followUps));
    }
}
