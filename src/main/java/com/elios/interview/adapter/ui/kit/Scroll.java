package com.elios.interview.adapter.ui.kit;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane that draws its content anew when it moves. JavaFX's own keeps a picture of what is
/// seen, of several megabytes, and where the processor draws it keeps it after the screen is gone.
public class Scroll extends ScrollPane {
    private final ReadOnlyDoubleWrapper barWidth = new ReadOnlyDoubleWrapper();

    public Scroll() {}

    public Scroll(Node content) {
        super(content);
    }

    /// What the scroll bar at the right takes of the width; 0 while there is none.
    public final ReadOnlyDoubleProperty barWidth() {
        return barWidth.getReadOnlyProperty();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        for (var child : getChildrenUnmodifiable()) {
            if (child instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.visibleProperty().subscribe(_ -> measure(bar));
                bar.widthProperty().subscribe(_ -> measure(bar));
            }
        }
        return skin;
    }

    private void measure(ScrollBar bar) {
        barWidth.set(bar.isVisible() ? bar.getWidth() : 0);
    }
}
