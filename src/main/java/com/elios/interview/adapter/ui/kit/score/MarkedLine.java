package com.elios.interview.adapter.ui.kit.score;

import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.domain.model.trust.Standing;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line with a mark before it; the words say what the mark says.
public final class MarkedLine extends HBox {
    private MarkedLine(Ikon icon, String style, Label text) {
        super(12);
        var mark = new FontIcon(icon);
        mark.getStyleClass().add(style);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(mark, text);
    }

    public static MarkedLine of(Standing standing, String text) {
        return switch (standing) {
            case CLEARLY_PASSED -> passed(Texts.secondary(text));
            case PASSED ->
                    new MarkedLine(Feather.MINUS_CIRCLE, StyleClass.PARTLY, Texts.secondary(text));
            case NOT_PASSED -> failed(Texts.secondary(text));
        };
    }

    public static MarkedLine passed(Label text) {
        return new MarkedLine(Feather.CHECK_CIRCLE, StyleClass.COVERED, text);
    }

    public static MarkedLine failed(Label text) {
        return new MarkedLine(Feather.X_CIRCLE, StyleClass.MISSED, text);
    }

    /// Neither good nor bad.
    public static MarkedLine plain(Label text) {
        return new MarkedLine(Feather.INFO, "quiet-icon", text);
    }
}
