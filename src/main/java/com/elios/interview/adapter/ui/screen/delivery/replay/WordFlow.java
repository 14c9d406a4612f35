package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.screen.answer.WritingDirection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What was said, from any word of which it can be heard. One stop for the Tab key, within which
/// the arrow keys go from word to word.
final class WordFlow extends TextFlow {
    private static final PseudoClass HEARD = PseudoClass.getPseudoClass("heard");

    private final Messages messages;
    private final ReplayViewModel model;
    private final TimedText said;
    private final List<List<Text>> pieces = new ArrayList<>();
    private int present = -1;

    WordFlow(Messages messages, ReplayViewModel model, TimedText said) {
        this.messages = messages;
        this.model = model;
        this.said = said;
        getStyleClass().addAll("answer-flow", "word-flow");
        setNodeOrientation(WritingDirection.of(said.text()));
        int at = 0;
        for (var piece : said.pieces()) {
            add(said.text().substring(at, piece.start()));
            var texts = add(said.text().substring(piece.start(), piece.end()));
            texts.forEach(text -> text.setOnMouseClicked(_ -> model.playFrom(piece.from())));
            texts.forEach(text -> text.getStyleClass().add("word"));
            pieces.add(texts);
            at = piece.end();
        }
        add(said.text().substring(at));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleHelp(messages.text("delivery.words.keys"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.position().subscribe(this::moved);
    }

    private List<Text> add(String words) {
        var texts = new ArrayList<Text>();
        if (!words.isEmpty()) {
            for (var piece : WritingDirection.pieces(words)) {
                var text = new Text(piece);
                text.getStyleClass().add("answer-text");
                texts.add(text);
            }
        }
        getChildren().addAll(texts);
        return texts;
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case ENTER -> step(0);
            default -> {
                ReplayKeys.pressed(press, model);
                return;
            }
        }
        press.consume();
    }

    /// To another word; with none between, hears the present one again.
    private void step(int by) {
        int next = Math.clamp((long) present + by, 0, said.pieces().size() - 1);
        var from = said.pieces().get(next).from();
        if (by == 0) {
            model.playFrom(from);
        } else {
            model.seek(from);
        }
    }

    private void moved(Duration position) {
        int now = said.at(position).orElse(-1);
        if (now != present) {
            mark(present, false);
            mark(now, true);
            present = now;
        }
        setAccessibleText(
                now < 0
                        ? said.text()
                        : messages.text(
                                "delivery.words.name",
                                said.text()
                                        .substring(
                                                said.pieces().get(now).start(),
                                                said.pieces().get(now).end()),
                                said.text()));
    }

    private void mark(int piece, boolean heard) {
        if (piece >= 0) {
            pieces.get(piece).forEach(text -> text.pseudoClassStateChanged(HEARD, heard));
        }
    }
}
