package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One of several things in a list whose lines may wrap.
final class Bullet extends HBox {
    Bullet(String words) {
        super(8, Texts.single("•", StyleClass.SECONDARY));
        var text = Texts.body(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
    }
}
