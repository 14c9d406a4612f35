package com.elios.interview.adapter.ui.kit;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard where the person is while a part of the window is made anew.
public final class Focus {
    private Focus() {}

    /// Makes the change. A focus that was in the part and lost its place by the change, or was on
    /// the part itself, goes to the other node; a focus elsewhere is left alone.
    ///
    /// @param otherwise where to go on; empty for the part itself
    public static void during(
            Parent part, Runnable change, Supplier<Optional<? extends Node>> otherwise) {
        var before = owner(part);
        boolean inside = before == null || isWithin(before, part);
        change.run();
        if (inside && (before == null || before.equals(part) || !canStay(before, part))) {
            // What is in a scroll pane is found only once the pane has its skin.
            part.applyCss();
            otherwise.get().ifPresentOrElse(Node::requestFocus, part::requestFocus);
        }
    }

    /// The primary action of a screen, else the first that there is; only what can be pressed.
    public static Optional<Button> first(Parent screen) {
        var buttons =
                screen.lookupAll(".button").stream()
                        .filter(Button.class::isInstance)
                        .map(Button.class::cast)
                        .filter(button -> !button.isDisabled() && shown(button))
                        .toList();
        return buttons.stream()
                .filter(button -> button.getStyleClass().contains(Styles.ACCENT))
                .findFirst()
                .or(() -> buttons.stream().findFirst());
    }

    private static @Nullable Node owner(Parent part) {
        return part.getScene() == null ? null : part.getScene().getFocusOwner();
    }

    private static boolean canStay(Node node, Parent part) {
        return isWithin(node, part) && !node.isDisabled() && shown(node);
    }

    private static boolean isWithin(Node node, Parent part) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
