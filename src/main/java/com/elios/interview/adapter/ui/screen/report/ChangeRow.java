package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Chip;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.report.Attempt;
import com.elios.interview.domain.model.report.Change;
import com.elios.interview.domain.model.report.Direction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A figure then and now, with how many answers each rests on; an arrow only where the difference
/// is more than chance.
final class ChangeRow {
    private final Messages messages;

    ChangeRow(Messages messages) {
        this.messages = messages;
    }

    Node of(String name, Change change) {
        return row(
                name,
                messages.text(
                        "report.change",
                        Math.round(change.before().value()),
                        change.before().count(),
                        Math.round(change.now().value()),
                        change.now().count()),
                change.direction());
    }

    /// @param when the earlier attempt was, in words
    Node of(String question, Attempt attempt, String when) {
        return row(
                question,
                messages.text(
                        "report.attempt",
                        Math.round(attempt.before()),
                        when,
                        Math.round(attempt.now())),
                attempt.direction());
    }

    private Node row(String name, String figures, Direction direction) {
        var words = new VBox(2, Texts.body(name), Texts.secondary(figures));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, words);
        row.setAlignment(Pos.CENTER_LEFT);
        var told = messages.name(direction);
        switch (direction) {
            case HIGHER -> row.getChildren().add(chip(told, Feather.ARROW_UP));
            case LOWER -> row.getChildren().add(chip(told, Feather.ARROW_DOWN));
            case WITHIN_CHANCE -> row.getChildren().add(Texts.single(told, StyleClass.SECONDARY));
        }
        row.setAccessibleText(messages.text("report.change.name", name, figures, told));
        return row;
    }

    private static Node chip(String text, Ikon icon) {
        var chip = Chip.neutral(text);
        chip.setGraphic(new FontIcon(icon));
        return chip;
    }
}
