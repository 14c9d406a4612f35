package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.cv.CvFinding;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of the document with its number, and a note below it where something was noticed.
final class LineCell extends ListCell<Integer> {
    private final List<String> lines;
    private final List<CvFinding> findings;
    private final Messages messages;
    private final Label number = new Label();
    private final Label text = Texts.body("");
    private final Label note = Texts.secondary("");
    private final HBox row;

    LineCell(List<String> lines, List<CvFinding> findings, Messages messages) {
        this.lines = lines;
        this.findings = findings;
        this.messages = messages;
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        text.getStyleClass().add("line");
        note.getStyleClass().add(StyleClass.NOTE);
        note.setMaxWidth(Double.MAX_VALUE);
        var words = new VBox(4, text, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(12, number, words);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Integer line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(line.toString());
        text.setText(lines.get(line - 1));
        var finding =
                findings.stream()
                        .filter(f -> f.source() != null && f.source().number() == line)
                        .findFirst();
        note.setText(finding.map(f -> messages.text(FindingText.key(f.kind()))).orElse(""));
        note.setVisible(finding.isPresent());
        note.setManaged(finding.isPresent());
        setAccessibleText(
                line + ": " + text.getText() + " " + Objects.toString(note.getText(), ""));
        setGraphic(row);
    }

    /// As high as its text is where it wraps; a cell by itself asks for the height of one line.
    @Override
    protected double computePrefHeight(double width) {
        double usual = super.computePrefHeight(width);
        double given = width < 0 ? getWidth() : width;
        double inner = given - snappedLeftInset() - snappedRightInset();
        if (isEmpty() || inner <= 0) {
            return usual;
        }
        return Math.max(usual, snappedTopInset() + row.prefHeight(inner) + snappedBottomInset());
    }
}
