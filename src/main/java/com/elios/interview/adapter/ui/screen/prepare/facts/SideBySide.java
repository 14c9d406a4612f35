package com.elios.interview.adapter.ui.screen.prepare.facts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two parts that fill the height next to each other, or one above the other where it is narrow.
/// The upper one then has the smaller part of the height, or the larger where that is asked for.
final class SideBySide extends Pane {
    private static final double STACK_BELOW_EM = 56;
    private static final double LEFT_SHARE = 0.44;
    private static final double TOP_SHARE = 0.36;
    private static final double TOP_LEAST_EM = 13;
    private static final double TOP_MOST_SHARE = 0.46;
    private static final double TOP_LARGE_SHARE = 0.72;
    private static final double MOST_EM = 92;
    private static final double GAP = 24;
    private static final double OUTER = 32;

    private final Region left;
    private final Region right;
    private final Label ruler = new Label();
    private final ReadOnlyBooleanWrapper stacked = new ReadOnlyBooleanWrapper();
    private final BooleanProperty upperLarge = new SimpleBooleanProperty();

    SideBySide(Region left, Region right) {
        this.left = left;
        this.right = right;
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(left, right, ruler);
        setMinHeight(0);
        upperLarge.subscribe(_ -> requestLayout());
    }

    /// Whether one part is above the other.
    ReadOnlyBooleanProperty stacked() {
        return stacked.getReadOnlyProperty();
    }

    /// Whether the upper part has more room than the lower; counts only where they are stacked.
    BooleanProperty upperLarge() {
        return upperLarge;
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        double width = Math.min(getWidth() - 2 * OUTER, MOST_EM * em);
        double x = Math.round((getWidth() - width) / 2);
        double height = Math.max(0, getHeight() - GAP);
        stacked.set(width < STACK_BELOW_EM * em);
        if (stacked.get()) {
            double upper = Math.round(upper(height - GAP, em));
            left.resizeRelocate(x, GAP, width, upper);
            right.resizeRelocate(x, 2 * GAP + upper, width, height - GAP - upper);
        } else {
            double part = Math.round((width - GAP) * LEFT_SHARE);
            left.resizeRelocate(x, GAP, part, height - GAP);
            right.resizeRelocate(x + part + GAP, GAP, width - part - GAP, height);
        }
    }

    private double upper(double height, double em) {
        if (upperLarge.get()) {
            return height * TOP_LARGE_SHARE;
        }
        double least = Math.min(TOP_LEAST_EM * em, height * TOP_MOST_SHARE);
        return Math.max(least, height * TOP_SHARE);
    }
}
