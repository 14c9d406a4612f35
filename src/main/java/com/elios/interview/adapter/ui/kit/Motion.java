package com.elios.interview.adapter.ui.kit;

import javafx.animation.FadeTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Duration;

/// The only movement there is: things fade in, in 150 ms, unless the person wants less motion.
public final class Motion {
    private static final Duration LENGTH = Duration.millis(150);

    private Motion() {}

    public static void appear(Node node) {
        if (Platform.getPreferences().isReducedMotion()) {
            return;
        }
        var fade = new FadeTransition(LENGTH, node);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }
}
