package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.ListKeys;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.cv.CvFinding;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The document as it was read, line by line; what was noticed stands next to its line.
final class DocumentPane extends VBox {
    private static final int LINES_ABOVE = 3;

    private final FactsViewModel model;
    private final Messages messages;
    private final ListView<Integer> lines = new ListView<>();
    private final HBox heading;

    DocumentPane(FactsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var texts = model.analysis().lines();
        lines.setItems(
                FXCollections.observableArrayList(
                        IntStream.rangeClosed(1, texts.size()).boxed().toList()));
        lines.setCellFactory(_ -> new LineCell(texts, model.findings(), messages));
        lines.getStyleClass().add("document");
        lines.setAccessibleText(messages.text("prepare.document", model.analysis().fileName()));
        ListKeys.letEscapeThrough(lines);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var name = Texts.card(model.analysis().fileName());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        heading = new HBox(12, name);
        heading.setAlignment(Pos.CENTER_LEFT);
        var card = new Card(heading);
        for (var finding : ofWholeDocument(model.findings())) {
            card.getChildren().add(note(messages, finding));
        }
        card.getChildren().add(lines);
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setMinHeight(0);
        getChildren().add(card);
    }

    /// Offers more of the height where the document is above the facts.
    void offerRoom(SideBySide room) {
        var large = room.upperLarge();
        var button =
                Buttons.quiet(
                        Action.of(
                                messages.text("prepare.document.more"),
                                () -> large.set(!large.get())));
        large.subscribe(
                now -> {
                    var text = now ? "prepare.document.less" : "prepare.document.more";
                    button.setText(messages.text(text));
                    button.setAccessibleText(messages.text(text));
                });
        button.visibleProperty().bind(room.stacked());
        button.managedProperty().bind(room.stacked());
        heading.getChildren().add(button);
    }

    Subscription listen() {
        return model.selectedLine().subscribe(line -> show(line.intValue()));
    }

    private void show(int line) {
        if (line < 1 || line > lines.getItems().size()) {
            lines.getSelectionModel().clearSelection();
            return;
        }
        lines.getSelectionModel().select(line - 1);
        lines.scrollTo(Math.max(0, line - 1 - LINES_ABOVE));
    }

    private static List<CvFinding> ofWholeDocument(List<CvFinding> findings) {
        return findings.stream().filter(finding -> finding.source() == null).toList();
    }

    static Label note(Messages messages, CvFinding finding) {
        var note = Texts.secondary(messages.text(FindingText.key(finding.kind())));
        note.getStyleClass().add(StyleClass.NOTE);
        note.setMaxWidth(Double.MAX_VALUE);
        return note;
    }
}
