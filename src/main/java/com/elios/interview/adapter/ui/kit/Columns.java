package com.elios.interview.adapter.ui.kit;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Lays its children side by side in given shares where there is room, and stacks them where there
/// is not, so that nothing is clipped in a narrow window or at a large font.
public final class Columns extends Pane {
    private static final double GAP = 24;

    private final double[] shares;
    private final double stackBelowEm;
    /// Never shown; has the body font of where the columns are.
    private final Label ruler = new Label();

    /// @param stackBelowEm width in em of the body font below which the columns are stacked
    /// @param shares of the width, one for each child in order, such as 2 and 1
    public Columns(double stackBelowEm, double... shares) {
        this.stackBelowEm = stackBelowEm;
        this.shares = shares.clone();
        ruler.setManaged(false);
        ruler.setVisible(false);
    }

    public Columns with(Node... columns) {
        if (columns.length != shares.length) {
            throw new IllegalArgumentException("one share for each column");
        }
        getChildren().setAll(columns);
        getChildren().add(ruler);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).sum()
                + GAP * Math.max(0, shares.length - 1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? getWidth() : width;
        if (stacked(available)) {
            return getManagedChildren().stream()
                            .mapToDouble(node -> node.prefHeight(available))
                            .sum()
                    + GAP * Math.max(0, getManagedChildren().size() - 1);
        }
        double highest = 0;
        for (int i = 0; i < shares.length; i++) {
            highest = Math.max(highest, getChildren().get(i).prefHeight(width(i, available)));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        double available = getWidth();
        boolean stacked = stacked(available);
        double x = 0;
        double y = 0;
        for (int i = 0; i < shares.length; i++) {
            var child = getChildren().get(i);
            double width = stacked ? available : width(i, available);
            double height = stacked ? child.prefHeight(width) : getHeight();
            layoutInArea(child, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
            if (stacked) {
                y += height + GAP;
            } else {
                x += width + GAP;
            }
        }
    }

    private boolean stacked(double available) {
        if (available < stackBelowEm * em()) {
            return true;
        }
        for (int i = 0; i < shares.length; i++) {
            if (getChildren().get(i).minWidth(-1) > width(i, available)) {
                return true;
            }
        }
        return false;
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private double width(int index, double available) {
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        return (available - GAP * (shares.length - 1)) * shares[index] / all;
    }
}
