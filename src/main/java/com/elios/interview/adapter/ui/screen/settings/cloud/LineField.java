package com.elios.interview.adapter.ui.screen.settings.cloud;

import com.elios.interview.adapter.ui.kit.Field;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line that is taken over with Enter, or when the keyboard goes elsewhere.
public final class LineField extends VBox {
    private final TextField text = new TextField();
    private final Field field;
    private final Consumer<String> take;
    private @Nullable String shown;

    /// @param help empty for none
    /// @param take is given what was entered, where it is not what was shown
    public LineField(String label, String help, Consumer<String> take) {
        this.take = take;
        field = new Field(label, text, help);
        getChildren().add(field);
        text.setOnAction(_ -> takeOver());
        text.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                takeOver();
                            }
                        });
    }

    public LineField prompt(String example) {
        text.setPromptText(example);
        return this;
    }

    /// Only what is new: what the person has typed meanwhile stays.
    public void show(String value, boolean locked) {
        text.setDisable(locked);
        if (!value.equals(shown)) {
            shown = value;
            text.setText(value);
        }
    }

    /// @param error empty for none
    public void setError(String error) {
        field.setError(error);
    }

    public String text() {
        return text.getText();
    }

    /// Whether what is there is not what was shown.
    public boolean changed() {
        return shown != null && !shown.equals(text.getText());
    }

    private void takeOver() {
        if (changed()) {
            take.accept(text.getText());
        }
    }
}
