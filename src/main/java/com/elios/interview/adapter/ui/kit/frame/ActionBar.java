package com.elios.interview.adapter.ui.kit.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// What can be done on a screen, always in sight at its lower edge: ways out at the left, the way
/// on at the right.
public final class ActionBar extends Bar {
    private static final String STYLE = "action-bar";

    public ActionBar(List<? extends Node> left, List<? extends Node> right) {
        super(row(left, right));
        getStyleClass().add(STYLE);
    }

    private static HBox row(List<? extends Node> left, List<? extends Node> right) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(12);
        row.getStyleClass().add("action-bar-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(left);
        row.getChildren().add(space);
        row.getChildren().addAll(right);
        return row;
    }
}
