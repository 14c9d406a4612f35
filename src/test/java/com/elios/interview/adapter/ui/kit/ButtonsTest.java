package com.elios.interview.adapter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ButtonsTest {
    private final AtomicInteger runs = new AtomicInteger();
    private final Action action =
            Action.of("Submit answer", runs::incrementAndGet).shortcut("Ctrl+Enter");
    private StackPane root;

    @Start
    void show(Stage stage) {
        root = new StackPane();
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    @Test
    void aClickRunsTheAction(FxRobot robot) {
        robot.interact(() -> root.getChildren().setAll(Buttons.primary(action)));
        robot.clickOn("Submit answer");
        assertThat(runs).hasValue(1);
    }

    @Test
    void theShortcutWorksWhileTheButtonIsThere(FxRobot robot) {
        robot.interact(
                () -> {
                    root.getChildren().setAll(Buttons.primary(action));
                    press();
                    root.getChildren().clear();
                    press();
                });
        assertThat(runs).hasValue(1);
    }

    @Test
    void theShortcutOfADisabledButtonDoesNothing(FxRobot robot) {
        robot.interact(
                () -> {
                    var button = Buttons.primary(action);
                    button.setDisable(true);
                    root.getChildren().setAll(button);
                    press();
                });
        assertThat(runs).hasValue(0);
    }

    @Test
    void aButtonReplacedByItsLikeKeepsTheShortcut(FxRobot robot) {
        robot.interact(
                () -> {
                    root.getChildren().setAll(Buttons.primary(action));
                    root.getChildren().setAll(Buttons.primary(action));
                    press();
                });
        assertThat(runs).hasValue(1);
    }

    @Test
    void anIconAloneHasItsTextAsTooltipAndName(FxRobot robot) {
        robot.interact(
                () -> {
                    var button = Buttons.icon(Action.of("Replay", () -> {}).icon(Feather.PLAY));
                    assertThat(button.getText()).isNull();
                    assertThat(button.getAccessibleText()).isEqualTo("Replay");
                    assertThat(button.getTooltip().getText()).isEqualTo("Replay");
                });
    }

    @Test
    void theTooltipNamesTheShortcut(FxRobot robot) {
        var keys = Objects.requireNonNull(action.shortcut()).getDisplayText();
        robot.interact(
                () ->
                        assertThat(Buttons.primary(action).getTooltip().getText())
                                .isEqualTo("Submit answer (" + keys + ")"));
    }

    private void press() {
        var shortcut = root.getScene().getAccelerators().get(action.shortcut());
        if (shortcut != null) {
            shortcut.run();
        }
    }
}
