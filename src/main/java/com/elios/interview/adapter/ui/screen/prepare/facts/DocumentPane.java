package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Card;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.frame.ListKeys;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.cv.CvFinding;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The document as it was read, line by line; what was noticed stands next to its line.
final class DocumentPane extends VBox {
    private static final int LINES_ABOVE = 3;

    private final FactsViewModel model;
    private final ListView<Integer> lines = new ListView<>();

    DocumentPane(FactsViewModel model, Messages messages) {
        this.model = model;
        var texts = model.analysis().lines();
        lines.setItems(
                FXCollections.observableArrayList(
                        IntStream.rangeClosed(1, texts.size()).boxed().toList()));
        lines.setCellFactory(_ -> new LineCell(texts, model.findings(), messages));
        lines.getStyleClass().add("document");
        lines.setAccessibleText(messages.text("prepare.document", model.analysis().fileName()));
        ListKeys.letEscapeThrough(lines);
        VBox.setVgrow(lines, Priority.ALWAYS);
        var card = new Card(Texts.card(model.analysis().fileName()));
        for (var finding : ofWholeDocument(model.findings())) {
            card.getChildren().add(note(messages, finding));
        }
        card.getChildren().add(lines);
        VBox.setVgrow(card, Priority.ALWAYS);
        card.setMinHeight(0);
        getChildren().add(card);
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
