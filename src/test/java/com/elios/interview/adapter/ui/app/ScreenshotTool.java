package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.KitGallery;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.error.StoreInUse;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.application.usecase.cv.CvImport;
import com.elios.interview.application.usecase.cv.CvProgress;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.testing.SampleCv;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

/// Renders the kit and the screens to PNG files in the folder that is the first argument, to be
/// looked at; only those whose name has the beginning that is the second, if there is one. Start it
// with the system properties of the tests, which make the platform headless.
public final class ScreenshotTool {
    private static final Path CV = Path.of("Mira Anand CV.pdf");

    private ScreenshotTool() {}

    public static void main(String[] arguments) {
        var beginning = arguments.length > 1 ? arguments[1] : "";
        var pictures = new Pictures(Path.of(arguments[0]), beginning);
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
        pictures.takeAll("home-long", () -> new OfflineShell(longNamed()).shell);
        pictures.takeAll("home-topic", () -> new OfflineShell(withCv()).shell);
        pictures.takeAll(
                "history-long", () -> new OfflineShell(longNamed()).at(new Route.History()).shell);
        pictures.takeAll(
                "profile-long", () -> new OfflineShell(longNamed()).at(new Route.Profile()).shell);
        pictures.takeAll(
                "settings-locked", () -> new OfflineShell(locked()).at(new Route.Settings()).shell);
        pictures.takeAll(
                "history-empty",
                () -> new OfflineShell(new OfflineLaunch()).at(new Route.History()).shell);
        pictures.takeAll(
                "profile", () -> new OfflineShell(practised()).at(new Route.Profile()).shell);
        services(pictures);
        voice(pictures);
        pictures.takeAll("ledger", () -> ServiceScenes.sent().at(new Route.Ledger()).shell);
        pictures.takeAll(
                "ledger-empty",
                () -> new OfflineShell(new OfflineLaunch()).at(new Route.Ledger()).shell);
        pictures.takeAll("trust", () -> trust(0));
        pictures.takeAll("trust-end", () -> trust(1));
        pictures.takeAll(
                "settings", () -> new OfflineShell(practised()).at(new Route.Settings()).shell);
    }

    /// The settings in windows that are high enough for all of it.
    private static void services(Pictures pictures) {
        ServiceScenes.all()
                .forEach(
                        (name, scene) -> {
                            var shown = "services-" + name;
                            pictures.take(
                                    shown, scene.get().shell, ThemeChoice.LIGHT, 100, 1280, 5200);
                            pictures.take(
                                    shown + "-dark-large",
                                    scene.get().shell,
                                    ThemeChoice.DARK,
                                    150,
                                    1024,
                                    8200);
                        });
    }

    private static void voice(Pictures pictures) {
        VoiceScenes.settings()
                .forEach(
                        (name, scene) -> {
                            var shown = "voice-" + name;
                            pictures.take(
                                    shown, scene.get().shell, ThemeChoice.LIGHT, 100, 1280, 4200);
                            pictures.take(
                                    shown + "-dark-large",
                                    scene.get().shell,
                                    ThemeChoice.DARK,
                                    150,
                                    1024,
                                    6400);
                        });
        VoiceScenes.check()
                .forEach(
                        (name, scene) ->
                                pictures.takeAll("sound-" + name, () -> scene.get().shell));
    }

    /// The page on trust after its check, with everything opened.
    ///
    /// @param from where the page is scrolled to, 0 to 1
    private static Shell trust(double from) {
        var shell = new OfflineShell(new OfflineLaunch()).at(new Route.Trust()).shell;
        var page = (ScrollPane) shell.lookup(".page");
        ((Button) page.getContent().lookup(".button.accent")).fire();
        page.getContent()
                .lookupAll(".disclosure-arrow")
                .forEach(arrow -> ((ToggleButton) arrow).setSelected(true));
        page.setVvalue(from);
        return shell;
    }

    private static OfflineLaunch failing() {
        var launch = new OfflineLaunch();
        launch.failure = new StoreInUse("data", new IllegalStateException("locked"));
        return launch;
    }

    private static OfflineLaunch withCv() {
        var launch = new OfflineLaunch();
        var candidate = launch.coach.loadProfile.execute().id();
        launch.coach.reader.add(CV, new DocumentReading.Read(SampleCv.text()));
        var imported =
                (CvImport.Imported) launch.coach.analyzeCv.execute(candidate, CV, CvProgress.NONE);
        var _ =
                launch.coach.confirmCv.execute(
                        imported.analysis().id(), imported.analysis().facts());
        return launch;
    }

    private static OfflineLaunch longNamed() {
        var launch = practised();
        var person = launch.coach.loadProfile.execute();
        launch.coach.candidates.save(
                person.withProfile(
                        "נועה בן־דוד ليلى الخطيب Maximiliana-Konstantina von und zu"
                                + " Hohenlohe-Schillingsfürst-Waldenburg",
                        "maximiliana.konstantina@a-very-long-mail-domain-name.example.org"));
        for (int i = 0; i < 12; i++) {
            launch.completed("I name the goal, weigh the options and measure the result", "");
        }
        var open = launch.coach.started(3, InterviewMode.EXAM);
        launch.coach.cancelInterview.execute(open.id());
        return launch;
    }

    private static OfflineLaunch locked() {
        var launch = practised();
        launch.settings.locked.put("theme", "ELIOS_THEME");
        launch.settings.locked.put("font.scale", "ELIOS_FONT_SCALE");
        launch.settings.locked.put("database.url", "ELIOS_DATABASE_URL");
        launch.settings.locked.put("data.folder", "--data");
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
