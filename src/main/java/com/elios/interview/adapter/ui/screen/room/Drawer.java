package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Hints and notes, at the right of the answer.
final class Drawer extends ScrollPane {
    private final DrawerModel model;
    private final Messages messages;
    private final HintText hintText;
    private final VBox hints = new VBox(12);
    private final Label spent;
    private final Button hint;
    private final WritingArea notes;

    Drawer(DrawerModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        hintText = new HintText(messages);
        spent = Texts.secondary(messages.text("room.hint.spent"));
        hint = Buttons.secondary(Action.of(messages.text("room.hint.show"), model::nextHint));
        notes = new WritingArea(messages.text("room.notes"), messages.text("room.notes.prompt"));
        notes.getStyleClass().add("notes-editor");
        notes.textProperty().bindBidirectional(model.notes());
        VBox.setVgrow(notes, Priority.ALWAYS);
        var content = new VBox(24, header(), help(), writing());
        content.getStyleClass().add("drawer-column");
        VBox.setVgrow(content.getChildren().getLast(), Priority.ALWAYS);
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("drawer");
    }

    /// The key of what is in the drawer.
    static String name(boolean hints) {
        return hints ? "room.drawer" : "room.notes";
    }

    void takeFocus() {
        notes.takeFocus();
    }

    private Region help() {
        var section = new VBox(12, Texts.card(messages.text("room.hints")), hints, spent, hint);
        model.hints().subscribe(this::showHints);
        model.hintsLeft().subscribe(_ -> showHints());
        return amongHints(section);
    }

    /// Not there in an exam.
    private <T extends Region> T amongHints(T part) {
        part.visibleProperty().bind(model.hinting());
        part.managedProperty().bind(model.hinting());
        return part;
    }

    private void showHints() {
        hints.getChildren().setAll(model.hints().stream().map(hintText::of).toList());
        boolean any = !model.hints().isEmpty();
        hints.setVisible(any);
        hints.setManaged(any);
        boolean over = model.hintsLeft().get() == 0;
        if (over && hint.isFocused()) {
            notes.requestFocus();
        }
        spent.setVisible(over);
        spent.setManaged(over);
        hint.setVisible(!over);
        hint.setManaged(!over);
        hint.setText(messages.text(any ? "room.hint.another" : "room.hint.show"));
    }

    private Region writing() {
        return new VBox(
                8,
                amongHints(Texts.card(messages.text("room.notes"))),
                notes,
                Texts.secondary(messages.text("room.notes.detail")));
    }

    private Region header() {
        var close =
                Buttons.icon(
                        Action.of(messages.text("room.drawer.close"), model::close)
                                .icon(Feather.X));
        var title = Texts.section("");
        title.textProperty().bind(model.hinting().map(hints -> messages.text(name(hints))));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var row = new HBox(8, title, close);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
