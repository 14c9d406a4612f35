package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.adapter.ui.kit.Scroll;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.interview.InterviewMode;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The bars above and below a page are in line with its column, also where the page scrolls.
@ExtendWith(ApplicationExtension.class)
class BarsInLineTest {
    @ParameterizedTest
    @CsvSource({"100, 1280, 500", "100, 1280, 2000", "150, 1024, 700"})
    void onTheFeedback(int percent, double width, double height, FxRobot robot) {
        robot.interact(
                () -> {
                    var launch = new OfflineLaunch();
                    var completed = launch.completed("name the goal", "weigh the options").id();
                    var scene =
                            new OfflineShell(launch)
                                    .at(new Route.Feedback(completed, 0))
                                    .scene(ThemeChoice.LIGHT, percent, width, height);
                    assertThat(scrolls(scene)).isEqualTo(height < 2000);
                    assertInLine(scene, ".interview-bar-column");
                    assertInLine(scene, ".action-bar-row");
                });
    }

    @Test
    void onThePlan(FxRobot robot) {
        robot.interact(
                () -> {
                    var shell = new OfflineShell(new OfflineLaunch()).at(new Route.Prepare());
                    var scene = shell.scene(ThemeChoice.LIGHT, 150, 1280, 800);
                    Walk.visible(shell.shell).stream()
                            .filter(Button.class::isInstance)
                            .map(Button.class::cast)
                            .filter(button -> "Go on without a CV".equals(button.getText()))
                            .forEach(Button::fire);
                    // The scroll bar is there after the first pass.
                    for (int pass = 0; pass < 2; pass++) {
                        shell.shell.applyCss();
                        shell.shell.layout();
                    }
                    assertThat(scrolls(scene)).isTrue();
                    assertInLine(scene, ".interview-bar-column");
                    assertInLine(scene, ".action-bar-row");
                });
    }

    @Test
    void inTheRoomWhereItIsTooLowForTheQuestion(FxRobot robot) {
        robot.interact(
                () -> {
                    var launch = new OfflineLaunch();
                    var open = launch.coach.started(2, InterviewMode.PRACTICE).id();
                    var scene =
                            new OfflineShell(launch)
                                    .at(new Route.Room(open))
                                    .scene(ThemeChoice.LIGHT, 150, 1024, 400);
                    assertThat(scrolls(scene)).isTrue();
                    assertInLine(scene, ".interview-bar-column");
                });
    }

    private static boolean scrolls(Scene scene) {
        return ((Scroll) scene.lookup(".page")).barWidth().get() > 0;
    }

    private static void assertInLine(Scene scene, String bar) {
        var column = place(scene, ".page-column");
        var part = place(scene, bar);
        assertThat(part.getMinX()).isCloseTo(column.getMinX(), within(0.6));
        assertThat(part.getMaxX()).isCloseTo(column.getMaxX(), within(0.6));
    }

    private static Bounds place(Scene scene, String style) {
        var node = scene.lookup(style);
        return node.localToScene(node.getLayoutBounds());
    }
}
