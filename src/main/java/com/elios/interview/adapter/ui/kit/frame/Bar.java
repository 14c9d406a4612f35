package com.elios.interview.adapter.ui.kit.frame;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar across the upper or lower edge of a screen; its content is in line with the page's column.
public abstract class Bar extends StackPane {
    private final Region column;

    protected Bar(Region column) {
        super(column);
        this.column = column;
    }

    /// Leaves as much room at the right as the page's scroll bar takes; the bar itself goes over
    /// the whole width.
    public final void leaveRoom(double right) {
        setMargin(column, new Insets(0, right, 0, 0));
    }
}
