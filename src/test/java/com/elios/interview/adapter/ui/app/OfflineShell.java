package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.testing.ChoosingDesktop;
import java.util.Set;
import javafx.scene.Scene;

/// The window's content over ports that live in memory, without a window. On the FX thread.
public final class OfflineShell {
    public final OfflineLaunch launch;
    public final ChoosingDesktop desktop = new ChoosingDesktop();
    public final Appearance appearance = new Appearance();
    public final Shell shell;
    /// Routes that have a screen.
    public final Set<? extends Class<?>> kinds;

    public OfflineShell(OfflineLaunch launch) {
        this(launch, new SynchronousTaskRunner());
    }

    public OfflineShell(OfflineLaunch launch, TaskRunner tasks) {
        this.launch = launch;
        var messages = Messages.english();
        shell = new Shell(messages, _ -> OpeningScreen.waiting(messages));
        var ui =
                new Ui(
                        messages,
                        new Times(messages, launch.coach.clock),
                        tasks,
                        shell.navigator(),
                        desktop,
                        shell.notices(),
                        appearance);
        kinds = Screens.of(new OfflineLaunch().open(), ui, launch).kinds();
        new StoreOpening(launch, shell, ui).begin();
    }

    /// A scene in the theme and size, laid out.
    public Scene scene(ThemeChoice theme, int percent, double width, double height) {
        var scene = new Scene(shell, width, height);
        appearance.use(theme, percent);
        appearance.attach(scene);
        // Icons have their size after the first pass.
        for (int pass = 0; pass < 2; pass++) {
            shell.applyCss();
            shell.layout();
        }
        return scene;
    }

    public OfflineShell at(Route route) {
        shell.navigator().go(route);
        return this;
    }
}
