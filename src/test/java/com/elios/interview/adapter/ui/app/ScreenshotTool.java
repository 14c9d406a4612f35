package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.KitGallery;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.StoreInUse;
import com.elios.interview.domain.model.interview.InterviewMode;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;

/// Renders the kit and the screens to PNG files in the folder that is the first argument, to be
/// looked at. Start it with the system properties of the tests, which make the platform headless.
public final class ScreenshotTool {
    private ScreenshotTool() {}

    public static void main(String[] arguments) {
        var pictures = new Pictures(Path.of(arguments[0]));
        Platform.startup(
                () -> {
                    takeAll(pictures);
                    Platform.exit();
                });
    }

    private static void takeAll(Pictures pictures) {
        pictures.takeAll("kit", () -> KitGallery.page(Messages.english()));
        pictures.takeAll("first-start", () -> new OfflineShell(new OfflineLaunch()).shell);
        pictures.takeAll(
                "opening",
                () -> new OfflineShell(new OfflineLaunch(), new QueuedTaskRunner()).shell);
        pictures.takeAll("failed", () -> new OfflineShell(failing()).shell);
        pictures.takeAll("home", () -> new OfflineShell(practised()).shell);
        pictures.takeAll(
                "history", () -> new OfflineShell(practised()).at(new Route.History()).shell);
        pictures.takeAll(
                "history-empty",
                () -> new OfflineShell(new OfflineLaunch()).at(new Route.History()).shell);
        pictures.takeAll(
                "profile", () -> new OfflineShell(practised()).at(new Route.Profile()).shell);
        pictures.takeAll(
                "settings", () -> new OfflineShell(practised()).at(new Route.Settings()).shell);
    }

    private static OfflineLaunch failing() {
        var launch = new OfflineLaunch();
        launch.failure = new StoreInUse("data", new IllegalStateException("locked"));
        return launch;
    }

    private static OfflineLaunch practised() {
        var launch = new OfflineLaunch();
        launch.completed("", "");
        launch.completed("I name the goal", "We weigh the options", "I do not know");
        launch.completed("I name the goal, weigh the options and measure the result", "weigh");
        launch.coach.clock.advance(Duration.ofHours(3));
        launch.coach.started(5, InterviewMode.PRACTICE);
        launch.coach.clock.advance(Duration.ofMinutes(20));
        return launch;
    }
}
