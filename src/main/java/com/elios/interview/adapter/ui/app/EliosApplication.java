package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.desktop.WindowDesktop;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.task.VirtualTaskRunner;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.settings.Settings;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
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

    private @Nullable StoreOpening opening;

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
        var messages = Messages.english();
        var appearance = new Appearance();
        var settings = settings(launch);
        appearance.use(settings.theme(), settings.fontScalePercent());
        var shell = new Shell(messages, _ -> OpeningScreen.waiting(messages));
        MainWindow.show(stage, shell, messages, appearance);
        var ui =
                new Ui(
                        messages,
                        new Times(messages, Clock.system(ZoneId.systemDefault())),
                        new VirtualTaskRunner(Platform::runLater),
                        shell.navigator(),
                        new WindowDesktop(stage, getHostServices()::showDocument),
                        shell.notices(),
                        appearance);
        opening = new StoreOpening(launch, shell, ui);
        opening.begin();
    }

    @Override
    public void stop() {
        if (opening != null) {
            opening.cancel();
        }
        Objects.requireNonNull(LAUNCH.get()).close();
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
