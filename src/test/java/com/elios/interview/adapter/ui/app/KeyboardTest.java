package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.interview.InterviewMode;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class KeyboardTest {
    private final OfflineLaunch launch = new OfflineLaunch();
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @Test
    void theFirstScreenBeginsAtItsPrimaryAction(FxRobot robot) {
        show(robot);
        assertThat(focused()).isEqualTo("Practise now");
        key(robot, KeyCode.SPACE);
        assertThat(robot.lookup(".question").tryQuery()).isPresent();
    }

    @Test
    void anOpenInterviewIsWhereTheFirstScreenBegins(FxRobot robot) {
        launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot);
        assertThat(focused()).isEqualTo("Continue");
    }

    @Test
    void discardingLeavesTheKeyboardOnTheScreen(FxRobot robot) {
        launch.coach.started(2, InterviewMode.PRACTICE);
        show(robot);
        robot.interact(() -> robot.lookup(".elios-card-accent .button-icon").queryButton().fire());
        assertThat(focused()).isEqualTo("Practise now");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(focused()).isEqualTo("Continue");
    }

    @Test
    void aFormBeginsAtItsFirstField(FxRobot robot) {
        show(robot);
        robot.clickOn("Profile");
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextField.class);
    }

    @Test
    void theSettingsBeginAtTheThemeInForce(FxRobot robot) {
        show(robot);
        robot.clickOn("Settings");
        assertThat(focused()).isEqualTo("As the system");
    }

    @Test
    void thePageOnTrustBeginsAtItsCheckAndEscapeLeadsBack(FxRobot robot) {
        show(robot);
        robot.clickOn("Settings");
        robot.interact(() -> robot.lookup("How far to trust the scores").queryButton().fire());
        assertThat(focused()).isEqualTo("Run the check on this machine");
        key(robot, KeyCode.SPACE);
        assertThat(focused()).isEqualTo("Run it again");
        key(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("How far to trust the scores").tryQuery()).isPresent();
        assertThat(focused()).isEqualTo("As the system");
    }

    @Test
    void preparingBeginsAtChoosingAFile(FxRobot robot) {
        show(robot);
        robot.clickOn("Prepare");
        assertThat(focused()).isEqualTo("Choose file");
    }

    private String focused() {
        return stage.getScene().getFocusOwner() instanceof Labeled labeled
                ? labeled.getText()
                : String.valueOf(stage.getScene().getFocusOwner());
    }

    private static void key(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    private void show(FxRobot robot) {
        robot.interact(
                () -> {
                    var offline = new OfflineShell(launch);
                    offline.appearance.use(ThemeChoice.LIGHT, 100);
                    MainWindow.show(stage, offline.shell, Messages.english(), offline.appearance);
                    // As when the store has opened behind the window.
                    offline.shell.navigator().go(new Route.Home());
                });
    }
}
