package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.navigation.ScreenFactory;
import com.elios.interview.adapter.ui.task.Slot;
import java.util.function.Supplier;

/// Opens the store behind the window and gives the shell its screens, or the reason why there are
/// none and a way to try again.
final class StoreOpening {
    private final Launch launch;
    private final Shell shell;
    private final Ui ui;
    private final Slot slot = new Slot();

    StoreOpening(Launch launch, Shell shell, Ui ui) {
        this.launch = launch;
        this.shell = shell;
        this.ui = ui;
    }

    void begin() {
        shell.use(beside(() -> OpeningScreen.waiting(ui.messages())));
        ui.tasks()
                .run(
                        slot,
                        launch::open,
                        this::opened,
                        failure ->
                                shell.use(
                                        beside(
                                                () ->
                                                        OpeningScreen.failed(
                                                                ui.messages(),
                                                                failure,
                                                                this::begin))));
    }

    private void opened(Core core) {
        shell.use(Screens.of(core, ui, launch));
        launch.opened(core, shell.navigator(), shell.getScene());
    }

    void cancel() {
        slot.cancel();
    }

    /// The settings are there also without a store: they may be what keeps it from opening.
    private ScreenFactory beside(Supplier<Screen> others) {
        return route ->
                route instanceof Route.Settings ? Screens.settings(ui, launch, null) : others.get();
    }
}
