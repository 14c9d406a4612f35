package com.elios.interview.adapter.ui.kit.state;

import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Motion;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.theme.StyleClass;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Short notices at the lower edge, over the screen; one at a time, gone by itself, but not while
/// the person points at it or has the keyboard on it.
public final class Notices extends StackPane {
    private static final Duration SHOWN = Duration.seconds(6);
    private static final Duration SHOWN_WITH_ACTION = Duration.seconds(12);

    private final PauseTransition timer = new PauseTransition();

    public Notices() {
        setAlignment(Pos.BOTTOM_CENTER);
        setPadding(new Insets(24));
        setPickOnBounds(false);
        timer.setOnFinished(_ -> getChildren().clear());
    }

    public void show(String text) {
        show(text, null);
    }

    /// @param action such as 'Undo'; null for none
    public void show(String text, @Nullable Action action) {
        var notice = new HBox(Texts.body(text));
        notice.getStyleClass().add(StyleClass.NOTICE);
        notice.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(text);
        if (action != null) {
            notice.getChildren().add(Buttons.quiet(closing(action)));
        }
        notice.hoverProperty().subscribe(_ -> hold(notice));
        notice.focusWithinProperty().subscribe(_ -> hold(notice));
        getChildren().setAll(notice);
        Motion.appear(notice);
        timer.setDuration(action == null ? SHOWN : SHOWN_WITH_ACTION);
        timer.playFromStart();
    }

    private void hold(Node notice) {
        if (notice.isHover() || notice.isFocusWithin()) {
            timer.stop();
        } else if (notice.getScene() != null) {
            timer.playFromStart();
        }
    }

    private Action closing(Action action) {
        return new Action(
                action.text(),
                action.hint(),
                action.icon(),
                action.shortcut(),
                () -> {
                    timer.stop();
                    getChildren().clear();
                    action.run().run();
                });
    }
}
