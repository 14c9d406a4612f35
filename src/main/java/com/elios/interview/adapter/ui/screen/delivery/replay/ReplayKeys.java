package com.elios.interview.adapter.ui.screen.delivery.replay;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The keys that a recording is heard with.
final class ReplayKeys {
    static final Duration STEP = Duration.ofSeconds(2);

    private ReplayKeys() {}

    static void on(Node node, ReplayViewModel model) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, press -> pressed(press, model));
    }

    static void pressed(KeyEvent press, ReplayViewModel model) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        switch (press.getCode()) {
            case SPACE -> model.toggle();
            case LEFT -> model.move(STEP.negated());
            case RIGHT -> model.move(STEP);
            case HOME -> model.seek(Duration.ZERO);
            default -> {
                return;
            }
        }
        press.consume();
    }
}
