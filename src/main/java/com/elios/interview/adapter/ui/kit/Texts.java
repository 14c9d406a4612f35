package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.theme.StyleClass;
import java.text.Bidi;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes labels in the type scale. All but [#single] wrap, unless they hold right-to-left words.
public final class Texts {
    private Texts() {}

    public static Label page(String text) {
        return wrapping(text, StyleClass.PAGE_TITLE);
    }

    public static Label section(String text) {
        return wrapping(text, StyleClass.SECTION_TITLE);
    }

    public static Label card(String text) {
        return wrapping(text, StyleClass.CARD_TITLE);
    }

    public static Label question(String text) {
        return wrapping(text, StyleClass.QUESTION);
    }

    public static Label lead(String text) {
        return wrapping(text, StyleClass.LEAD);
    }

    public static Label body(String text) {
        return wrapping(text, StyleClass.BODY);
    }

    public static Label secondary(String text) {
        return wrapping(text, StyleClass.SECONDARY);
    }

    /// One line that never gives way, such as a figure or a date.
    public static Label single(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label wrapping(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.wrapTextProperty().bind(label.textProperty().map(Texts::canWrap));
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// JavaFX 26.0.1 throws where it has to break a line within right-to-left words, and the
    /// window shows nothing from then on. Such a text stays on one line and ends in an ellipsis.
    private static boolean canWrap(String text) {
        return !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }
}
