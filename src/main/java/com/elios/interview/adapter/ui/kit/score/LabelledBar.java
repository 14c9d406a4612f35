package com.elios.interview.adapter.ui.kit.score;

import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A measured share with its name on the left and its figure on the right.
public final class LabelledBar extends VBox {
    /// @param share 0 to 1
    /// @param figure the share in words or digits, such as '72 %'
    public LabelledBar(String name, double share, String figure) {
        getStyleClass().add(StyleClass.BAR);
        var label = Texts.body(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var bar = new ProgressBar(share);
        bar.setFocusTraversable(false);
        bar.setAccessibleText(name + ", " + figure);
        getChildren().addAll(new HBox(12, label, Texts.single(figure, StyleClass.SECONDARY)), bar);
    }
}
