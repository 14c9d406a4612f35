package com.elios.interview.adapter.ui.screen.prepare.facts;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two parts that fill the height next to each other, or one above the other where it is narrow.
final class SideBySide extends Pane {
    private static final double STACK_BELOW_EM = 56;
    private static final double LEFT_SHARE = 0.44;
    private static final double TOP_SHARE = 0.36;
    private static final double MOST_EM = 92;
    private static final double GAP = 24;
    private static final double OUTER = 32;

    private final Region left;
    private final Region right;
    private final Label ruler = new Label();

    SideBySide(Region left, Region right) {
        this.left = left;
        this.right = right;
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(left, right, ruler);
        setMinHeight(0);
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        double width = Math.min(getWidth() - 2 * OUTER, MOST_EM * em);
        double x = Math.round((getWidth() - width) / 2);
        double height = Math.max(0, getHeight() - GAP);
        if (width < STACK_BELOW_EM * em) {
            double upper = Math.round((height - GAP) * TOP_SHARE);
            left.resizeRelocate(x, GAP, width, upper);
            right.resizeRelocate(x, 2 * GAP + upper, width, height - GAP - upper);
        } else {
            double part = Math.round((width - GAP) * LEFT_SHARE);
            left.resizeRelocate(x, GAP, part, height - GAP);
            right.resizeRelocate(x + part + GAP, GAP, width - part - GAP, height);
        }
    }
}
