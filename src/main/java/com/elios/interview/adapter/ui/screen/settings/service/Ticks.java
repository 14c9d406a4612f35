package com.elios.interview.adapter.ui.screen.settings.service;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/// Makes check boxes whose text wraps.
final class Ticks {
    private Ticks() {}

    static CheckBox box(String text, Consumer<Boolean> choose) {
        var box = new CheckBox();
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> choose.accept(box.isSelected()));
        name(box, text);
        return box;
    }

    static void name(CheckBox box, String text) {
        box.setText(text);
        box.setAccessibleText(text);
    }
}
