package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes labels in the type scale. All but [#single] wrap.
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
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
