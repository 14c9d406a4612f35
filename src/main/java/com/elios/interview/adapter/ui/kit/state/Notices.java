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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Short notices at the lower edge, over the screen; one at a time, gone by itself.
public final class Notices extends StackPane {
    private static final Duration SHOWN = Duration.seconds(6);

    private final PauseTransition timer = new PauseTransition(SHOWN);

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
        getChildren().setAll(notice);
        Motion.appear(notice);
        timer.playFromStart();
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
