package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.choice.Ticks;
import com.elios.interview.adapter.ui.theme.StyleClass;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// What is sent, in plain words, and a box to agree to it.
final class ConsentPart extends VBox {
    private final VBox words = new VBox(8);
    private final CheckBox agreed;

    ConsentPart(String title, Consumer<Boolean> choose) {
        super(12);
        var name = Texts.body(title);
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        agreed = Ticks.box(title, choose);
        getChildren().addAll(new VBox(4, name, words), agreed);
    }

    /// @param box what the person agrees to
    /// @param paragraphs what is sent, to whom, and what is not
    void show(boolean given, String box, String... paragraphs) {
        agreed.setSelected(given);
        Ticks.name(agreed, box);
        agreed.setAccessibleHelp(String.join(" ", paragraphs));
        words.getChildren().setAll(List.of(paragraphs).stream().map(Texts::secondary).toList());
    }
}
