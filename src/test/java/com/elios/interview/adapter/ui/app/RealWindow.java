package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.task.VirtualTaskRunner;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.infrastructure.composition.Application;
import com.elios.interview.infrastructure.composition.WindowLaunch;
import com.elios.interview.infrastructure.config.DataFolder;
import com.elios.interview.testing.ChoosingDesktop;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window of the whole product over a data folder; only what a file chooser gives is decided by
/// the test. Made and closed on the FX thread.
public final class RealWindow {
    public final ChoosingDesktop desktop = new ChoosingDesktop();
    private final Stage stage;
    private final StoreOpening opening;
    private final WindowLaunch launch;

    public RealWindow(Stage stage, Path data) {
        this.stage = stage;
        var clock = Clock.system(ZoneId.systemDefault());
        launch =
                new WindowLaunch(
                        new Application(DataFolder.ofThisMachine(), data, Map.of(), clock),
                        "0.1.0");
        var messages = Messages.english();
        var appearance = new Appearance();
        var shell = new Shell(messages, _ -> OpeningScreen.waiting(messages));
        MainWindow.show(stage, shell, messages, appearance);
        opening =
                new StoreOpening(
                        launch,
                        shell,
                        new Ui(
                                messages,
                                new Times(messages, clock),
                                new VirtualTaskRunner(Platform::runLater),
                                shell.navigator(),
                                desktop,
                                shell.notices(),
                                appearance));
        opening.begin();
    }

    /// As when a person closes it: the present screen keeps what was entered, then the store
    // closes.
    public void close() {
        stage.hide();
        opening.cancel();
        launch.close();
    }
}
