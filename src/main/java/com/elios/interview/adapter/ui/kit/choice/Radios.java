package com.elios.interview.adapter.ui.kit.choice;

import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One of a few, all of which are seen.
///
/// @param <T> what is chosen
public final class Radios<T> extends VBox {
    private final Map<T, RadioButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final String name;
    private final Consumer<T> choose;

    /// @param name of what is chosen
    public Radios(String name, Consumer<T> choose) {
        super(8);
        this.name = name;
        this.choose = choose;
        Label label = Texts.body(name);
        label.getStyleClass().add(StyleClass.FIELD_LABEL);
        getChildren().add(label);
    }

    public Radios<T> with(T value, String text) {
        var button = new RadioButton(text);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setAccessibleText(name + ", " + text);
        button.setOnAction(_ -> choose.accept(value));
        buttons.put(value, button);
        getChildren().add(button);
        return this;
    }

    /// @param locked whether nothing can be chosen
    public void show(T chosen, boolean locked) {
        buttons.forEach(
                (value, button) -> {
                    button.setSelected(value.equals(chosen));
                    button.setDisable(locked);
                });
    }

    /// Gives one of them another text.
    public void name(T value, String text) {
        var button = buttons.get(value);
        if (button != null) {
            button.setText(text);
            button.setAccessibleText(name + ", " + text);
        }
    }
}
