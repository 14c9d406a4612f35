package com.elios.interview.adapter.ui.screen.settings;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Database;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Folder;
import com.elios.interview.adapter.ui.screen.settings.SettingsState.Refusal;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.error.InvalidSetting;
import com.elios.interview.application.settings.Settings;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The data folder and the database.
final class DataCard extends VBox {
    private final SettingsViewModel model;
    private final Messages messages;
    private final Label folder = Texts.body("");
    private final Label nextFolder = Texts.secondary("");
    private final Label folderRefused = Texts.secondary("");
    private final Button otherFolder;
    private final RadioButton embedded = new RadioButton();
    private final RadioButton server = new RadioButton();
    private final TextField address = new TextField();
    private final Field addressField;
    private final Button useAddress;
    private final VBox serverPart;
    private final Label note = Texts.secondary("");
    private final UnsavedNote unsaved;
    private final LockedNote folderLocked;
    private final LockedNote databaseLocked;
    private boolean databaseShown;
    private @Nullable String shownUrl;

    DataCard(SettingsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        unsaved = new UnsavedNote(messages, model::saveAgain);
        folderLocked = new LockedNote(messages, "data.folder");
        databaseLocked = new LockedNote(messages, "database.url");
        otherFolder =
                Buttons.secondary(
                        Action.of(
                                messages.text("settings.folder.other"),
                                () ->
                                        model.chooseFolder(
                                                messages.text("settings.folder.chooser"))));
        addressField =
                new Field(
                        messages.text("settings.database.address"),
                        address,
                        messages.text("settings.database.address.help"));
        address.setPromptText("jdbc:postgresql://host:5432/elios");
        address.setOnAction(_ -> model.useServer(address.getText()));
        useAddress =
                Buttons.secondary(
                        Action.of(
                                messages.text("settings.database.use"),
                                () -> model.useServer(address.getText())));
        serverPart = new VBox(12, addressField, useAddress);
        folderRefused.getStyleClass().add(StyleClass.FIELD_ERROR);
        setUpChoice();
        getChildren()
                .add(
                        new Card(
                                Texts.section(messages.text("settings.data")),
                                folderPart(),
                                databasePart()));
    }

    void show(SettingsState.Ready ready) {
        show(ready.folder());
        otherFolder.setDisable(folderLocked.show(ready.locked()));
        showUrl(ready.settings().databaseUrl());
        boolean locked = databaseLocked.show(ready.locked());
        embedded.setDisable(locked);
        server.setDisable(locked);
        serverPart.setDisable(locked);
        addressField.setError(
                switch (ready.database()) {
                    case NOT_AN_ADDRESS -> messages.text("settings.database.wrong");
                    case HOLDS_PASSWORD -> messages.text("settings.database.password");
                    case UNCHANGED, KEPT_FOR_NEXT_START -> "";
                });
        var failure = ready.unsaved(Settings::databaseUrl);
        unsaved.show(failure);
        var kept = ready.database() == Database.KEPT_FOR_NEXT_START && failure == null;
        show(note, kept && !locked ? messages.text("settings.database.next") : "");
    }

    private void show(Folder place) {
        folder.setText(place.present().toString());
        var next = place.next();
        show(
                nextFolder,
                next == null ? "" : messages.text("settings.folder.next", next.toString()));
        var refusal = place.refusal();
        var why = refusal == null ? "" : why(refusal);
        show(folderRefused, why);
        otherFolder.setAccessibleHelp(why);
    }

    private String why(Refusal refusal) {
        var failure = refusal.failure();
        if (failure.cause() instanceof InvalidSetting) {
            return messages.text("settings.folder.wrong", refusal.chosen().toString());
        }
        return UnsavedNote.words(messages, failure);
    }

    /// Only what is new: what the person has chosen or typed meanwhile stays.
    private void showUrl(@Nullable String url) {
        if (databaseShown && Objects.equals(url, shownUrl)) {
            return;
        }
        databaseShown = true;
        shownUrl = url;
        if (url == null) {
            embedded.setSelected(true);
        } else {
            address.setText(url);
            server.setSelected(true);
        }
    }

    private VBox folderPart() {
        var name = Texts.body(messages.text("settings.folder"));
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        var show =
                Action.of(messages.text("settings.folder.show"), model::showFolder)
                        .icon(Feather.FOLDER);
        return new VBox(
                8,
                name,
                folder,
                new FlowPane(8, 8, Buttons.secondary(show), otherFolder),
                folderLocked,
                folderRefused,
                nextFolder);
    }

    private VBox databasePart() {
        var name = Texts.body(messages.text("settings.database"));
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        return new VBox(
                12,
                new VBox(4, name, Texts.secondary(messages.text("settings.database.help"))),
                embedded,
                server,
                serverPart,
                databaseLocked,
                unsaved,
                note);
    }

    private void setUpChoice() {
        var group = new ToggleGroup();
        embedded.setToggleGroup(group);
        server.setToggleGroup(group);
        embedded.setText(messages.text("settings.database.embedded"));
        server.setText(messages.text("settings.database.server"));
        embedded.setAccessibleText(embedded.getText());
        server.setAccessibleText(server.getText());
        embedded.setOnAction(_ -> model.useEmbeddedDatabase());
        serverPart.visibleProperty().bind(server.selectedProperty());
        serverPart.managedProperty().bind(server.selectedProperty());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
