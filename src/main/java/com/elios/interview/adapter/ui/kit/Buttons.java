package com.elios.interview.adapter.ui.kit;

import atlantafx.base.theme.Styles;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes buttons from actions.
public final class Buttons {
    private Buttons() {}

    /// The one action a screen is for.
    public static Button primary(Action action) {
        return button(action, Styles.ACCENT);
    }

    /// The primary action in a larger size, for a screen that is an invitation.
    public static Button primaryLarge(Action action) {
        return button(action, Styles.ACCENT, Styles.LARGE);
    }

    public static Button secondary(Action action) {
        return button(action);
    }

    /// Reads like a link; for what is rarely needed.
    public static Button quiet(Action action) {
        return button(action, StyleClass.QUIET);
    }

    /// For what cannot be taken back.
    public static Button danger(Action action) {
        return button(action, Styles.DANGER, Styles.BUTTON_OUTLINED);
    }

    /// The icon alone; its text is the tooltip and the accessible name.
    public static Button icon(Action action) {
        var button = button(action, StyleClass.QUIET, Styles.BUTTON_ICON);
        button.setText(null);
        return button;
    }

    private static Button button(Action action, String... styles) {
        var button = new Button(action.text());
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        if (action.icon() != null) {
            button.setGraphic(new FontIcon(action.icon()));
        }
        button.setAccessibleText(action.text());
        if (action.hint() != null) {
            button.setAccessibleHelp(action.hint());
        }
        button.setOnAction(_ -> action.run().run());
        addTooltip(button, action);
        addShortcut(button, action);
        return button;
    }

    private static void addTooltip(Button button, Action action) {
        var iconOnly = button.getStyleClass().contains(Styles.BUTTON_ICON);
        if (action.hint() == null && action.shortcut() == null && !iconOnly) {
            return;
        }
        var text = action.hint() == null ? action.text() : action.hint();
        var keys = action.shortcut() == null ? "" : " (" + action.shortcut().getDisplayText() + ")";
        button.setTooltip(new Tooltip(text + keys));
    }

    /// The shortcut works while the button is in a scene and enabled.
    private static void addShortcut(Button button, Action action) {
        if (action.shortcut() == null) {
            return;
        }
        Runnable fire = button::fire;
        button.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            remove(before, action, fire);
                            if (now != null) {
                                now.getAccelerators().put(action.shortcut(), fire);
                            }
                        });
    }

    private static void remove(@Nullable Scene scene, Action action, Runnable fire) {
        if (scene != null && action.shortcut() != null) {
            scene.getAccelerators().remove(action.shortcut(), fire);
        }
    }
}
