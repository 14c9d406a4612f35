package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.InterviewState;
import java.time.Duration;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The list of interviews in the window.
@ExtendWith(ApplicationExtension.class)
class HistoryScreenTest {
    private static final int MANY = 3000;

    private final OfflineLaunch launch = new OfflineLaunch();
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
    }

    @Test
    void thousandsOfInterviewsHaveNoMoreNodesThanFitTheWindow(FxRobot robot) {
        startMany();
        show(robot);
        robot.clickOn("History");
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> list(robot).scrollTo(list(robot).getItems().size() - 1));
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(list(robot).getItems()).hasSizeGreaterThan(120).hasSizeLessThan(MANY);
        assertThat(robot.lookup(ListCell.class::isInstance).queryAll()).hasSizeLessThan(30);
    }

    @Test
    void discardingIsUndoneFromTheNotice(FxRobot robot) {
        var open = launch.coach.started(3, InterviewMode.PRACTICE);
        show(robot);
        robot.clickOn("History");
        robot.clickOn(".history-row .button-icon");
        assertThat(state(open)).isEqualTo(InterviewState.CANCELLED);
        robot.clickOn("Undo");
        assertThat(state(open)).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(list(robot).getItems()).hasSize(1);
    }

    @Test
    void undoFromAnotherScreenBringsTheInterviewBackThere(FxRobot robot) {
        var open = launch.coach.started(3, InterviewMode.PRACTICE);
        show(robot);
        robot.clickOn("History");
        robot.clickOn(".history-row .button-icon");
        robot.clickOn("Home");
        assertThat(robot.lookup("Your interview is open").tryQuery()).isEmpty();
        robot.clickOn("Undo");
        assertThat(state(open)).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(robot.lookup("Your interview is open").tryQuery()).isPresent();
    }

    @Test
    void aDiscardedInterviewIsRestoredLater(FxRobot robot) {
        var open = launch.coach.started(3, InterviewMode.PRACTICE);
        launch.coach.cancelInterview.execute(open.id());
        show(robot);
        robot.clickOn("History");
        robot.clickOn("Show discarded");
        robot.clickOn("Restore");
        assertThat(state(open)).isEqualTo(InterviewState.IN_PROGRESS);
        assertThat(robot.lookup("Show discarded").tryQuery()).isEmpty();
    }

    @Test
    void theKeyboardBeginsAtTheFirstInterviewAndOpensIt(FxRobot robot) {
        launch.completed("name the goal");
        launch.completed("name the goal");
        show(robot);
        robot.clickOn("History");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(list(robot));
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(stage.getTitle()).isEqualTo("Your report – Elios");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(stage.getTitle()).startsWith("History");
    }

    @Test
    void escapeLeadsHomeAlsoFromTheList(FxRobot robot) {
        launch.completed("name the goal");
        show(robot);
        robot.clickOn("History");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(stage.getTitle()).isEqualTo("Home – Elios");
    }

    private InterviewState state(Interview interview) {
        return launch.coach.interviews.find(interview.id()).orElseThrow().state();
    }

    private void startMany() {
        var coach = launch.coach;
        var pattern = coach.started(1, InterviewMode.PRACTICE);
        for (int i = 0; i < MANY; i++) {
            coach.clock.advance(Duration.ofHours(1));
            var now = coach.clock.instant();
            coach.interviews.save(
                    Interview.prepare(pattern.candidateId(), null, InterviewMode.PRACTICE, now)
                            .plan(pattern.questions())
                            .ready()
                            .start(now));
        }
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".page-list").queryListView();
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
