package com.elios.interview.infrastructure.tour;

import com.elios.interview.adapter.ui.app.Core;
import com.elios.interview.adapter.ui.app.Launch;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.application.settings.SettingsStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Starts the tour when the window is ready. Asked for by the system property `elios.tour`, which
/// is `true` or a folder for pictures; `elios.tour.cv` may name a CV to prepare from.
public final class TouringLaunch implements Launch {
    private static final String PROPERTY = "elios.tour";

    private final Launch launch;
    private final PrintStream out;
    private final PrintStream errors;
    private final Clock clock;
    private volatile boolean failed;
    private boolean begun;

    private TouringLaunch(Launch launch, PrintStream out, PrintStream errors, Clock clock) {
        this.launch = launch;
        this.out = out;
        this.errors = errors;
        this.clock = clock;
    }

    /// The launch with a tour, where one is asked for.
    public static Optional<TouringLaunch> of(
            Launch launch, PrintStream out, PrintStream errors, Clock clock) {
        return System.getProperty(PROPERTY) == null
                ? Optional.empty()
                : Optional.of(new TouringLaunch(launch, out, errors, clock));
    }

    /// Whether the tour ended before its end.
    public boolean failed() {
        return failed || !begun;
    }

    @Override
    public SettingsStore settings() {
        return launch.settings();
    }

    @Override
    public String version() {
        return launch.version();
    }

    @Override
    public Core open() {
        return launch.open();
    }

    @Override
    public void opened(Core core, Navigator navigator, Scene scene) {
        begun = true;
        var tour =
                new Tour(
                        core,
                        navigator,
                        scene,
                        folder(),
                        path(System.getProperty(PROPERTY + ".cv")),
                        out,
                        clock);
        var thread = new Thread(tour::make, "tour");
        thread.setUncaughtExceptionHandler((_, thrown) -> end(thrown));
        thread.start();
    }

    @Override
    public void close() {
        launch.close();
    }

    private void end(Throwable thrown) {
        failed = true;
        errors.println("The tour failed: " + thrown);
        Platform.exit();
    }

    private static @Nullable Path folder() {
        var value = System.getProperty(PROPERTY);
        return "true".equals(value) ? null : path(value);
    }

    private static @Nullable Path path(@Nullable String name) {
        return name == null ? null : Path.of(name);
    }
}
