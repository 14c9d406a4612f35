package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Columns;
import com.elios.interview.adapter.ui.kit.Field;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.screen.answer.WritingDirection;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.service.privacy.Redacted;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A text, and beside it the same text as it would be sent.
final class PreviewPart extends VBox {
    private static final double STACKED_BELOW = 44;
    private static final int ROWS = 7;

    private final PreviewViewModel model;
    private final Messages messages;
    private final TextArea text;
    private final TextFlow sent = new TextFlow();
    private final Label count = Texts.secondary("");
    private boolean redacts = true;

    PreviewPart(PreviewViewModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        text = new TextArea(messages.text("services.preview.sample"));
        text.setPrefRowCount(ROWS);
        text.textProperty().subscribe(this::typed);
        var name = Texts.body(messages.text("services.preview.sent"));
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        name.setLabelFor(sent);
        sent.getStyleClass().add("preview-sent");
        sent.setFocusTraversable(true);
        getChildren()
                .addAll(
                        new Columns(STACKED_BELOW, 1, 1)
                                .with(
                                        new Field(
                                                messages.text("services.preview.text"),
                                                text,
                                                messages.text("services.preview.help")),
                                        new VBox(6, name, sent, count)));
        model.state().subscribe(this::show);
    }

    /// @param on whether anything is replaced
    void show(boolean on) {
        redacts = on;
        show(model.state().get());
    }

    private void typed(String typed) {
        text.setNodeOrientation(WritingDirection.of(typed));
        text.setWrapText(!WritingDirection.mixed(typed));
        model.show(typed);
    }

    private void show(PreviewState state) {
        switch (state) {
            case PreviewState.Waiting _ -> {}
            case PreviewState.Failed(var failure) -> {
                sent.getChildren().clear();
                count.setText(UnsavedNote.words(messages, failure));
            }
            case PreviewState.Shown(var redacted) -> show(redacted);
        }
    }

    private void show(Redacted redacted) {
        sent.getChildren().clear();
        var shown = redacts ? redacted.text() : redacted.restore(redacted.text());
        sent.setAccessibleText(shown);
        if (redacts) {
            for (var piece : PreviewPieces.of(redacted)) {
                add(piece.text(), piece.placeholder() ? "preview-mark" : "preview-text");
            }
            count.setText(messages.text("services.preview.count", redacted.placeholders().size()));
        } else {
            add(shown, "preview-text");
            count.setText(messages.text("services.preview.off"));
        }
    }

    private void add(String words, String style) {
        for (var piece : WritingDirection.pieces(words)) {
            var node = new Text(piece);
            node.getStyleClass().add(style);
            sent.getChildren().add(node);
        }
    }
}
