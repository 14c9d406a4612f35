package com.elios.interview.adapter.ui.kit.choice;

import com.elios.interview.adapter.ui.kit.Field;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// One of many, in a list that opens.
///
/// @param <T> what is chosen, equal to itself when the list is made anew
public final class Pick<T> extends VBox {
    private final ComboBox<T> box = new ComboBox<>();
    private final Field field;
    private boolean showing;

    /// @param help empty for none
    /// @param name of each, in words
    /// @param choose told of what the person chooses
    public Pick(String label, String help, Function<T, String> name, Consumer<T> choose) {
        field = new Field(label, box, help);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : name.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        box.setOnAction(
                _ -> {
                    var chosen = box.getValue();
                    if (!showing && chosen != null) {
                        choose.accept(chosen);
                    }
                });
        getChildren().add(field);
    }

    /// @param open told when the person opens the list
    public Pick<T> onOpen(Runnable open) {
        box.setOnShowing(_ -> open.run());
        return this;
    }

    public void show(List<T> items, T chosen, boolean locked) {
        showing = true;
        if (!box.getItems().equals(items)) {
            box.getItems().setAll(items);
        }
        box.setValue(chosen);
        box.setDisable(locked);
        showing = false;
    }

    /// @param text what is wrong with the choice; empty for nothing
    public void setError(String text) {
        field.setError(text);
    }

    /// The control itself, for the keyboard.
    public ComboBox<T> box() {
        return box;
    }
}
