package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.theme.Appearance;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window around the shell: its size, its title, and what happens when it closes.
final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 700;

    private MainWindow() {}

    static void show(Stage stage, Shell shell, Messages messages, Appearance appearance) {
        var scene = new Scene(shell, WIDTH, HEIGHT);
        appearance.attach(scene);
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.titleProperty().bind(shell.title().map(title -> messages.text("app.title", title)));
        stage.setOnHiding(_ -> shell.close());
        stage.show();
    }
}
