package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.theme.Appearance;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
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
        if (filling(Screen.getPrimary().getVisualBounds())) {
            stage.setMaximized(true);
        }
        stage.show();
    }

    /// Whether the window has to fill the screen to be seen whole: there is no room for its usual
    /// size, but for its smallest.
    static boolean filling(Rectangle2D screen) {
        boolean roomy = screen.getWidth() >= WIDTH && screen.getHeight() >= HEIGHT;
        boolean enough =
                screen.getWidth() >= SMALLEST_WIDTH && screen.getHeight() >= SMALLEST_HEIGHT;
        return enough && !roomy;
    }
}
