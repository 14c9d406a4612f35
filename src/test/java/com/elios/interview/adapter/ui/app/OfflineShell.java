package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.testing.ChoosingDesktop;

/// The window's content over ports that live in memory, without a window. On the FX thread.
public final class OfflineShell {
    public final OfflineLaunch launch;
    public final ChoosingDesktop desktop = new ChoosingDesktop();
    public final Appearance appearance = new Appearance();
    public final Shell shell;

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
        new StoreOpening(launch, shell, ui).begin();
    }

    public OfflineShell at(Route route) {
        shell.navigator().go(route);
        return this;
    }
}
