package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.desktop.WindowDesktop;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.navigation.ScreenFactory;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.task.VirtualTaskRunner;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.settings.Settings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The application with its window. The window shows at once; the store opens meanwhile.
public final class EliosApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(EliosApplication.class);
    private static final AtomicReference<@Nullable Launch> LAUNCH = new AtomicReference<>();

    private final Messages messages = Messages.english();
    private final TaskRunner tasks = new VirtualTaskRunner(Platform::runLater);
    private final Slot opening = new Slot();

    /// Shows the window and returns when it was closed. Once per process.
    public static void run(Launch launch) {
        LAUNCH.set(launch);
        Application.launch(EliosApplication.class);
    }

    @Override
    public void start(Stage stage) {
        var launch = Objects.requireNonNull(LAUNCH.get());
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, thrown) -> LOG.error("uncaught", thrown));
        var appearance = new Appearance();
        var settings = settings(launch);
        appearance.use(settings.theme(), settings.fontScalePercent());
        var window =
                new MainWindow(stage, messages, appearance, _ -> OpeningScreen.waiting(messages));
        var ui =
                new Ui(
                        messages,
                        new Times(messages, Clock.system(ZoneId.systemDefault())),
                        tasks,
                        window.navigator(),
                        new WindowDesktop(stage, getHostServices()::showDocument),
                        window.notices(),
                        appearance);
        window.show();
        open(launch, window, ui);
    }

    @Override
    public void stop() {
        opening.cancel();
        Objects.requireNonNull(LAUNCH.get()).close();
    }

    private void open(Launch launch, MainWindow window, Ui ui) {
        window.use(beside(ui, launch, () -> OpeningScreen.waiting(messages)));
        tasks.run(
                opening,
                launch::open,
                core -> window.use(Screens.of(core, ui, launch)),
                failure -> {
                    Runnable retry = () -> open(launch, window, ui);
                    window.use(
                            beside(
                                    ui,
                                    launch,
                                    () -> OpeningScreen.failed(messages, failure, retry)));
                });
    }

    /// The settings are there also without a store: they may be what keeps it from opening.
    private static ScreenFactory beside(Ui ui, Launch launch, Supplier<Screen> others) {
        return route ->
                route instanceof Route.Settings ? Screens.settings(ui, launch) : others.get();
    }

    /// The defaults where the settings cannot be read: opening the store will say why.
    private static Settings settings(Launch launch) {
        try {
            return launch.settings().current();
        } catch (CoachException failure) {
            LOG.warn("{}", failure.code(), failure);
            return Settings.DEFAULTS;
        }
    }
}
