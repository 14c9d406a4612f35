package com.elios.interview.adapter.ui.kit.frame;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Slim progress: one segment for each part, those that are done filled, the present one half.
public final class SegmentBar extends HBox {
    private static final String STYLE = "segment-bar";
    private static final double GAP = 4;

    /// @param present the part that one is at, from 0; all are done where it is the total
    /// @param text the same in words, for screen readers
    public SegmentBar(int total, int present, String text) {
        super(GAP);
        getStyleClass().add(STYLE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        for (int i = 0; i < total; i++) {
            var segment = new Region();
            segment.getStyleClass().add("segment");
            if (i < present) {
                segment.getStyleClass().add("done");
            } else if (i == present) {
                segment.getStyleClass().add("present");
            }
            HBox.setHgrow(segment, Priority.ALWAYS);
            getChildren().add(segment);
        }
    }
}
