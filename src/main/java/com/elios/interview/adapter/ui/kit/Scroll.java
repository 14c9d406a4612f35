package com.elios.interview.adapter.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A scroll pane that draws its content anew when it moves. JavaFX's own keeps a picture of what is
/// seen, of several megabytes, and where the processor draws it keeps it after the screen is gone.
public class Scroll extends ScrollPane {
    public Scroll() {}

    public Scroll(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }
}
