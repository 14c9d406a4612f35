package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.room.RoomState.Remark;
import com.elios.interview.adapter.ui.screen.room.sheet.SavedState;
import com.elios.interview.adapter.ui.screen.room.voice.HearingPane;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.service.pace.Pace;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card that the person writes in.
final class Answering {
    private final RoomViewModel model;
    private final Messages messages;
    private final WritingArea editor;
    private final HearingPane hearing;
    private final Label words = Texts.single("", StyleClass.SECONDARY);
    private final Label saved = Texts.single("", StyleClass.SECONDARY);
    private final Button submit;
    private final MenuButton skip;
    private final Button goOn;
    private Optional<Pace.Words> expected = Optional.empty();

    Answering(RoomViewModel model, Messages messages, Times times) {
        this.model = model;
        this.messages = messages;
        editor = new WritingArea(messages.text("room.answer"), messages.text("room.prompt"));
        editor.setPrefRowCount(9);
        editor.getStyleClass().add("answer-editor");
        editor.textProperty().bindBidirectional(model.text());
        VBox.setVgrow(editor, Priority.ALWAYS);
        hearing =
                new HearingPane(model.hearing(), messages, times, model::taking, model::checkSound);
        submit =
                Buttons.primary(
                        Action.of(messages.text("room.submit"), model::submit)
                                .hint(messages.text("room.submit.hint"))
                                .shortcut("Shortcut+Enter"));
        var written = model.text().map(text -> !text.isBlank());
        skip = SkipMenu.of(messages, written, model::skip);
        goOn =
                Buttons.secondary(
                        Action.of(messages.text("room.goOn"), model::goOn)
                                .hint(messages.text("room.goOn.hint")));
        model.text().subscribe(_ -> count());
        model.saved().subscribe(this::showSaved);
    }

    WritingArea editor() {
        return editor;
    }

    Region writing(NextQuestion.Asked asked, Remark remark) {
        expected =
                asked instanceof NextQuestion.Ask
                        ? Optional.of(Pace.words(asked.question()))
                        : Optional.empty();
        count();
        editor.setEditable(true);
        var card = new Card(editor, hearing);
        note(remark).ifPresent(card.getChildren()::add);
        card.getChildren().add(footer(asked));
        return card;
    }

    Region evaluating() {
        editor.setEditable(false);
        var text = messages.text("room.evaluating");
        return new Card(editor, Texts.body(text), RoomNotice.busy(text));
    }

    private Optional<Node> note(Remark remark) {
        return switch (remark) {
            case Remark.None _ -> Optional.empty();
            case Remark.NothingWritten _ -> {
                var note = note(messages.text("room.nothingWritten"));
                note.visibleProperty().bind(model.text().map(String::isBlank));
                note.managedProperty().bind(note.visibleProperty());
                yield Optional.of(note);
            }
            case Remark.NotTaken(var failure) -> {
                var why = messages.text("error." + failure.code(), failure.arguments().toArray());
                yield Optional.of(note(messages.text("room.notTaken", why)));
            }
        };
    }

    private static Label note(String text) {
        var note = Texts.body(text);
        note.getStyleClass().add(StyleClass.NOTE);
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }

    private Node footer(NextQuestion.Asked asked) {
        boolean more = asked instanceof NextQuestion.AskMore;
        var once = Texts.secondary(messages.text(more ? "room.more.adds" : "room.submit.once"));
        once.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(once, Priority.ALWAYS);
        var row = new HBox(12, once, more ? goOn : skip, submit);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, new FlowPane(16, 4, saved, words), row);
    }

    private void count() {
        int count = Pace.count(model.text().get());
        words.setText(
                expected.map(band -> messages.text("room.words", count, band.least(), band.most()))
                        .orElseGet(() -> messages.text("room.words.more", count)));
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
}
