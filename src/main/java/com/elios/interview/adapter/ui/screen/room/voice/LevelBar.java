package com.elios.interview.adapter.ui.screen.room.voice;

import com.elios.interview.domain.service.level.Level;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// How loud it is, from -60 dBFS to full scale. Turns red where it is clipped, and says so.
public final class LevelBar extends Region {
    private static final double QUIETEST = -60;
    private static final double HEIGHT = 8;
    private static final double WIDTH = 120;
    private static final PseudoClass CLIPPED = PseudoClass.getPseudoClass("clipped");

    private final Region filled = new Region();
    private double share;

    /// @param name for screen readers
    public LevelBar(String name) {
        getStyleClass().add("level-bar");
        filled.getStyleClass().add("level");
        filled.setManaged(false);
        getChildren().add(filled);
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(2 * WIDTH, HEIGHT);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(name);
    }

    public void show(Level level) {
        share = Math.clamp((level.rms() - QUIETEST) / -QUIETEST, 0, 1);
        pseudoClassStateChanged(CLIPPED, level.clipped() > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        filled.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
