package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.StoreInUse;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.testing.SampleCv;
import com.elios.interview.testing.Seen;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What holds for every screen, in all the states that a first look can find it in.
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
    @Test
    void everyRouteHasAScreen(FxRobot robot) {
        robot.interact(
                () ->
                        assertThat(new OfflineShell(new OfflineLaunch()).kinds.toArray())
                                .containsExactlyInAnyOrder(
                                        (Object[]) Route.class.getPermittedSubclasses()));
    }

    @Test
    void whatTakesTheFocusHasAName(FxRobot robot) {
        everywhere(
                robot,
                100,
                shell -> assertThat(Walk.nameless(shell)).as("without a name").isEmpty());
    }

    @Test
    void nothingIsCutOffInTheSmallestWindow(FxRobot robot) {
        everywhere(robot, 100, shell -> assertThat(Walk.cut(shell)).as("cut off").isEmpty());
    }

    @Test
    void nothingIsCutOffAtTheLargestFont(FxRobot robot) {
        everywhere(robot, 150, shell -> assertThat(Walk.cut(shell)).as("cut off").isEmpty());
    }

    @Test
    void thereIsAtMostOnePrimaryAction(FxRobot robot) {
        everywhere(
                robot,
                100,
                shell ->
                        assertThat(
                                        Walk.visible(shell).stream()
                                                .filter(Button.class::isInstance)
                                                .filter(
                                                        button ->
                                                                button.getStyleClass()
                                                                        .contains("accent")))
                                .hasSizeLessThanOrEqualTo(1));
    }

    private static void everywhere(FxRobot robot, int percent, Consumer<Shell> check) {
        robot.interact(
                () -> {
                    for (var shell : shells()) {
                        shell.scene(ThemeChoice.LIGHT, percent, 1024, 700);
                        check.accept(shell.shell);
                    }
                });
    }

    private static List<OfflineShell> shells() {
        var shells = new ArrayList<OfflineShell>();
        shells.add(new OfflineShell(new OfflineLaunch(), new QueuedTaskRunner()));
        shells.add(new OfflineShell(failing()));
        for (var route : topLevel()) {
            shells.add(new OfflineShell(new OfflineLaunch()).at(route));
            shells.add(new OfflineShell(practised()).at(route));
        }
        var launch = new OfflineLaunch();
        var completed = launch.completed("name the goal", "weigh the options").id();
        var open = launch.coach.started(3, InterviewMode.PRACTICE).id();
        for (var route :
                List.of(
                        new Route.Room(open),
                        new Route.Feedback(completed, 0),
                        new Route.Report(completed),
                        new Route.Trust(),
                        new Route.Ledger(),
                        new Route.SoundCheck())) {
            shells.add(new OfflineShell(launch).at(route));
        }
        shells.addAll(assisted());
        shells.addAll(spoken());
        shells.add(withNotes());
        shells.add(checked());
        shells.add(ServiceScenes.sent().at(new Route.Ledger()));
        ServiceScenes.all().values().forEach(scene -> shells.add(scene.get()));
        VoiceScenes.settings().values().forEach(scene -> shells.add(scene.get()));
        VoiceScenes.check().values().forEach(scene -> shells.add(scene.get()));
        return shells;
    }

    /// Spoken answers that can be heard again and that cannot, in feedback and report, with
    /// everything opened.
    private static List<OfflineShell> spoken() {
        var shells = new ArrayList<OfflineShell>();
        for (boolean kept : List.of(true, false)) {
            var launch = new OfflineLaunch();
            var id = Story.spoken(launch.coach, kept, kept ? "" : Story.ANSWER);
            for (var route : List.of(new Route.Feedback(id, 0), new Route.Report(id))) {
                var shell = new OfflineShell(launch).at(route);
                openAll(shell);
                openAll(shell);
                var page = (ScrollPane) shell.shell.lookup(".page");
                assertThat(new Seen((Parent) page.getContent()).texts())
                        .contains("How you said it");
                shells.add(shell);
            }
        }
        return shells;
    }

    private static void openAll(OfflineShell shell) {
        ((ScrollPane) shell.shell.lookup(".page"))
                .getContent()
                .lookupAll(".disclosure-arrow")
                .forEach(arrow -> ((ToggleButton) arrow).setSelected(true));
    }

    /// Where a language model helps, in all that it does.
    private static List<OfflineShell> assisted() {
        var launch = new OfflineLaunch();
        var completed = launch.completed("name the goal", "weigh the options").id();
        launch.coach.chooseModel(ServiceName.OPENAI);
        var report = new Route.Report(completed);
        var shells = new ArrayList<OfflineShell>();
        shells.add(new OfflineShell(launch).at(report));
        shells.add(new OfflineShell(launch).at(new Route.Feedback(completed, 0)));
        press(shells.getLast(), "Ask 3 times");
        launch.coach.rater.counts = false;
        shells.add(new OfflineShell(launch).at(new Route.Feedback(completed, 1)));
        shells.add(new OfflineShell(launch).at(report));
        press(shells.getLast(), "Have it written by OpenAI");
        shells.add(new OfflineShell(launch).at(new Route.Prepare()));
        press(shells.getLast(), "Go on without a CV");
        press(shells.getLast(), "Have a question written");
        var cv = Path.of("cv.pdf");
        launch.coach.reader.add(cv, new DocumentReading.Read(SampleCv.text()));
        shells.add(new OfflineShell(launch).at(new Route.Prepare(cv)));
        press(shells.getLast(), "Have OpenAI read it too");
        press(shells.getLast(), "Take Terraform");
        return shells;
    }

    private static void press(OfflineShell shell, String button) {
        var scene = shell.scene(ThemeChoice.LIGHT, 100, 1024, 700);
        new Seen(shell.shell).button(button).fire();
        scene.setRoot(new Group());
    }

    /// The room with its drawer open.
    private static OfflineShell withNotes() {
        var launch = new OfflineLaunch();
        var open = launch.coach.started(3, InterviewMode.PRACTICE).id();
        launch.coach.saveDraft.execute(
                open, DraftPlace.ofQuestion(0), new Draft("words", "notes", Duration.ZERO));
        return new OfflineShell(launch).at(new Route.Room(open));
    }

    /// The page on trust after its check, with everything opened.
    private static OfflineShell checked() {
        var shell = new OfflineShell(new OfflineLaunch()).at(new Route.Trust());
        var page = ((ScrollPane) shell.shell.lookup(".page")).getContent();
        ((Button) page.lookup(".button.accent")).fire();
        assertThat(page.lookupAll(".disclosure-arrow")).hasSizeGreaterThan(3);
        page.lookupAll(".disclosure-arrow")
                .forEach(arrow -> ((ToggleButton) arrow).setSelected(true));
        return shell;
    }

    private static List<Route> topLevel() {
        return List.of(
                new Route.Home(),
                new Route.Prepare(),
                new Route.History(),
                new Route.Profile(),
                new Route.Settings());
    }

    private static OfflineLaunch failing() {
        var launch = new OfflineLaunch();
        launch.failure = new StoreInUse("data", new IllegalStateException("locked"));
        return launch;
    }

    private static OfflineLaunch practised() {
        var launch = new OfflineLaunch();
        launch.completed("name the goal", "");
        launch.coach.started(3, InterviewMode.PRACTICE);
        return launch;
    }
}
