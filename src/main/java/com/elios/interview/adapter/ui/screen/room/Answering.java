package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.service.pace.Pace;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The card that the person writes in.
final class Answering {
    private static final List<SkipReason> REASONS =
            List.of(
                    SkipReason.DO_NOT_KNOW,
                    SkipReason.NOT_RELEVANT,
                    SkipReason.UNCLEAR,
                    SkipReason.NO_TIME);

    private final RoomViewModel model;
    private final Messages messages;
    private final TextArea editor = new TextArea();
    private final Label words = Texts.single("", StyleClass.SECONDARY);
    private final Label saved = Texts.single("", StyleClass.SECONDARY);
    private final Button submit;
    private final MenuButton skip;
    private Pace.Words expected = new Pace.Words(0, 0);

    Answering(RoomViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        editor.setWrapText(true);
        editor.setPrefRowCount(9);
        editor.setPromptText(messages.text("room.prompt"));
        editor.setAccessibleText(messages.text("room.answer"));
        editor.getStyleClass().add("answer-editor");
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
        VBox.setVgrow(editor, Priority.ALWAYS);
        submit =
                Buttons.primary(
                        Action.of(messages.text("room.submit"), model::submit)
                                .shortcut("Shortcut+Enter"));
        skip = skipMenu();
    }

    Subscription listen() {
        editor.textProperty().bindBidirectional(model.text());
        return Subscription.combine(
                model.text().subscribe(this::count),
                model.saved().subscribe(this::showSaved),
                () -> editor.textProperty().unbindBidirectional(model.text()));
    }

    /// @param notTaken why the last attempt did not go through, or null
    Region writing(NextQuestion.Ask ask, @Nullable Failure notTaken) {
        expected = Pace.words(ask.question());
        count(model.text().get());
        editor.setEditable(true);
        var card = new Card(editor, footer());
        if (notTaken != null) {
            var note =
                    Texts.body(
                            messages.text(
                                    "room.notTaken",
                                    messages.text(
                                            "error." + notTaken.code(),
                                            notTaken.arguments().toArray())));
            note.getStyleClass().add(StyleClass.NOTE);
            note.setMaxWidth(Double.MAX_VALUE);
            card.getChildren().add(1, note);
        }
        return card;
    }

    Region evaluating() {
        editor.setEditable(false);
        var text = messages.text("room.evaluating");
        return new Card(editor, Texts.body(text), RoomNotice.busy(text));
    }

    /// At once, or as soon as the editor is on screen: a scroll pane takes up its content only when
    /// it is first laid out.
    void focus() {
        editor.end();
        if (editor.getScene() != null) {
            editor.requestFocus();
            return;
        }
        editor.sceneProperty()
                .addListener(
                        new InvalidationListener() {
                            @Override
                            public void invalidated(Observable scene) {
                                if (editor.getScene() != null) {
                                    scene.removeListener(this);
                                    editor.requestFocus();
                                }
                            }
                        });
    }

    private Node footer() {
        var notes = new FlowPane(16, 4, saved, words);
        notes.setAlignment(Pos.CENTER_LEFT);
        notes.setPrefWrapLength(0);
        HBox.setHgrow(notes, Priority.ALWAYS);
        var row = new HBox(12, notes, skip, submit);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private MenuButton skipMenu() {
        var menu = new MenuButton(messages.text("room.skip"));
        menu.setAccessibleText(messages.text("room.skip"));
        menu.setAccessibleHelp(messages.text("room.skip.hint"));
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (var reason : REASONS) {
            menu.getItems().add(item(messages.name(reason), reason));
        }
        menu.getItems().add(item(messages.text("room.skip.noReason"), SkipReason.NOT_GIVEN));
        return menu;
    }

    private MenuItem item(String text, SkipReason reason) {
        var item = new MenuItem(text);
        item.setOnAction(_ -> model.skip(reason));
        return item;
    }

    private void count(String text) {
        submit.setDisable(text.isBlank());
        words.setText(
                messages.text("room.words", Pace.count(text), expected.least(), expected.most()));
    }

    private void showSaved(SavedState state) {
        saved.setText(
                messages.text(
                        switch (state) {
                            case NOTHING_YET -> "room.saved.nothing";
                            case SAVED -> "room.saved";
                            case NOT_SAVED -> "room.saved.not";
                        }));
        saved.getStyleClass().remove(StyleClass.PARTLY);
        if (state == SavedState.NOT_SAVED) {
            saved.getStyleClass().add(StyleClass.PARTLY);
        }
    }

    /// Tab leads on to the buttons; it is not part of an answer.
    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            var _ =
                    editor.requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
        }
    }
}
