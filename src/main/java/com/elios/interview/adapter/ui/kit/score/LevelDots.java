package com.elios.interview.adapter.ui.kit.score;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A level on a scale as a row of dots, filled up to the level; the words beside it say the same.
public final class LevelDots extends HBox {
    public LevelDots(int level, int highest) {
        getStyleClass().add("level-dots");
        setAlignment(Pos.CENTER_LEFT);
        for (int i = 1; i <= highest; i++) {
            var dot = new Region();
            dot.getStyleClass().add("level-dot");
            if (i <= level) {
                dot.getStyleClass().add("is-reached");
            }
            getChildren().add(dot);
        }
    }
}
