package com.elios.interview.adapter.ui.kit.state;

import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Quiet blocks where content is about to be.
public final class Skeleton extends VBox {
    /// @param text what is being waited for, for screen readers
    /// @param heights of the blocks, in pixels
    public Skeleton(String text, double... heights) {
        super(16);
        setAccessibleText(text);
        for (double height : heights) {
            var block = new Region();
            block.getStyleClass().add(StyleClass.SKELETON);
            block.setMinHeight(height);
            block.setPrefHeight(height);
            getChildren().add(block);
        }
    }
}
