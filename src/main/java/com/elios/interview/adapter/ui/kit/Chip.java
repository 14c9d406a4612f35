package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// A small tag: a property to read, or a choice to switch on and off.
public final class Chip {
    private Chip() {}

    public static Label neutral(String text) {
        return Texts.single(text, StyleClass.CHIP);
    }

    public static Label accent(String text) {
        var chip = neutral(text);
        chip.getStyleClass().add("accent");
        return chip;
    }

    /// A choice; the caller binds or listens to what is selected.
    public static ToggleButton choice(String text, boolean selected) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().add(StyleClass.CHIP);
        chip.setSelected(selected);
        chip.setAccessibleText(text);
        chip.setMnemonicParsing(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }
}
