package com.elios.interview.adapter.ui.kit.score;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A key point and how far it is covered, by icon and colour; the word is the screen reader's, and
/// that of the heading which rows of one level stand below.
public final class ChecklistRow extends HBox {
    public ChecklistRow(Messages messages, Level level, String keyPoint) {
        getStyleClass().add(StyleClass.CHECKLIST_ROW);
        var icon =
                new FontIcon(
                        switch (level) {
                            case COVERED -> Feather.CHECK_CIRCLE;
                            case PARTLY -> Feather.MINUS_CIRCLE;
                            case MISSED -> Feather.X_CIRCLE;
                        });
        icon.getStyleClass().add(style(level));
        var text = Texts.body(keyPoint);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text);
        setAccessibleText(messages.name(level) + ": " + keyPoint);
    }

    /// A tag with the level's name.
    public static Label chip(Messages messages, Level level) {
        return chip(messages.name(level), level);
    }

    /// A tag in the level's colour, with its name and more.
    public static Label chip(String text, Level level) {
        var chip = Texts.single(text, StyleClass.CHIP);
        chip.getStyleClass().add(style(level));
        return chip;
    }

    private static String style(Level level) {
        return switch (level) {
            case COVERED -> StyleClass.COVERED;
            case PARTLY -> StyleClass.PARTLY;
            case MISSED -> StyleClass.MISSED;
        };
    }
}
