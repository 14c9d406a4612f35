package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control with its label above, help below, and the error below that.
public final class Field extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Control control;
    private final Label error = Texts.secondary("");
    private final String helpText;

    /// @param help empty for none
    public Field(String label, Control control, String help) {
        super(6);
        this.control = control;
        this.helpText = help;
        var name = Texts.body(label);
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        name.setLabelFor(control);
        getStyleClass().add(StyleClass.FIELD);
        control.setAccessibleText(label);
        error.getStyleClass().add(StyleClass.FIELD_ERROR);
        getChildren().addAll(name, control);
        if (!help.isEmpty()) {
            getChildren().add(Texts.secondary(help));
        }
        getChildren().add(error);
        setError("");
    }

    /// @param text empty for none
    public void setError(String text) {
        error.setText(text);
        error.setVisible(!text.isEmpty());
        error.setManaged(!text.isEmpty());
        control.pseudoClassStateChanged(DANGER, !text.isEmpty());
        control.setAccessibleHelp(text.isEmpty() ? helpText : text);
    }
}
