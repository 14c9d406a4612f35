package com.elios.interview.adapter.ui.kit.choice;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/// Makes check boxes whose text wraps.
public final class Ticks {
    private Ticks() {}

    public static CheckBox box(String text, Consumer<Boolean> choose) {
        var box = new CheckBox();
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> choose.accept(box.isSelected()));
        name(box, text);
        return box;
    }

    public static void name(CheckBox box, String text) {
        box.setText(text);
        box.setAccessibleText(text);
    }
}
