package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.ThemeChoice;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The settings in the window, where they cannot be saved.
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {
    private final OfflineLaunch launch = new OfflineLaunch();

    @Start
    void show(Stage stage) {
        launch.settings.save(Settings.DEFAULTS.withFontScale(150));
        launch.settings.failure = new StoreFailure("no space", new IllegalStateException());
        var shell = new OfflineShell(launch).at(new Route.Settings());
        stage.setScene(shell.scene(ThemeChoice.LIGHT, 150, 1024, 700));
        stage.show();
    }

    @Test
    void whatIsNotSavedIsToldInTheCardOfTheChoice(FxRobot robot) {
        robot.interact(() -> followUps(robot).fire());
        assertThat(robot.lookup("Ask follow-up questions").tryQuery()).isPresent();
        assertThat(robot.lookup("Appearance").tryQuery()).isPresent();
        assertThat(shown(robot, "Try again")).singleElement().satisfies(SettingsScreenTest::isNear);
        assertThat(shown(robot, "Copy details")).hasSize(1);
    }

    @Test
    void nothingOfItIsCutOffAtTheLargestText(FxRobot robot) {
        robot.interact(
                () -> {
                    followUps(robot).fire();
                    var root = (Parent) robot.lookup(".root").query();
                    root.applyCss();
                    root.layout();
                    assertThat(followUps(robot).getFont().getSize()).isGreaterThan(20);
                    assertThat(Walk.cut(root)).isEmpty();
                    assertThat(Walk.nameless(root)).isEmpty();
                });
    }

    @Test
    void theNextTryThatSavesTakesItAway(FxRobot robot) {
        robot.interact(() -> followUps(robot).fire());
        launch.settings.failure = null;
        var again = (Button) shown(robot, "Try again").getFirst();
        robot.interact(again::fire);
        assertThat(shown(robot, "Try again")).isEmpty();
        assertThat(launch.settings.current().followUps()).isFalse();
    }

    private static CheckBox followUps(FxRobot robot) {
        return robot.lookup("Ask follow-up questions").queryAs(CheckBox.class);
    }

    private static List<Node> shown(FxRobot robot, String text) {
        return robot
                .lookup((Node node) -> node instanceof Labeled it && text.equals(it.getText()))
                .queryAll()
                .stream()
                .filter(Node::isVisible)
                .filter(node -> node.getParent().getParent().isVisible())
                .toList();
    }

    /// In the same card as the choice.
    private static void isNear(Node button) {
        Node up = button;
        while (!up.getStyleClass().contains("elios-card")) {
            up = up.getParent();
        }
        assertThat(up.lookup(".check-box")).isNotNull();
    }
}
