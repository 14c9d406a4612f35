package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Motion;
import com.elios.interview.adapter.ui.kit.state.Notices;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.navigation.ScreenFactory;
import com.elios.interview.adapter.ui.theme.Appearance;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window with its sidebar and the present screen. Usable without a store: screens are given
/// later by [#use].
public final class MainWindow {
    private static final double SMALLEST_WIDTH = 1024;
    private static final double SMALLEST_HEIGHT = 700;
    private static final double NARROW_BELOW = 1100;

    private final Messages messages;
    private final Stage stage;
    private final BorderPane frame = new BorderPane();
    private final Notices notices = new Notices();
    private final Sidebar sidebar;
    private final ScreenStack stack;

    /// @param first the screens there are before the store is open
    public MainWindow(Stage stage, Messages messages, Appearance appearance, ScreenFactory first) {
        this.stage = stage;
        this.messages = messages;
        stack = new ScreenStack(first, this::put);
        sidebar = new Sidebar(messages, stack);
        var scene = new Scene(new StackPane(frame, notices), 1280, 800);
        scene.widthProperty()
                .subscribe(width -> sidebar.setNarrow(width.doubleValue() < NARROW_BELOW));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        appearance.attach(scene);
        stage.setScene(scene);
        stage.setTitle(messages.text("app.name"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnHiding(_ -> stack.close());
    }

    /// Shows the window with the present route's screen.
    public void show() {
        stack.go(new Route.Home());
        stage.show();
    }

    /// The screens from now on, beginning with the present one.
    public void use(ScreenFactory factory) {
        stack.use(factory);
    }

    public Navigator navigator() {
        return stack;
    }

    public Notices notices() {
        return notices;
    }

    private void put(Route route, Screen screen) {
        frame.setLeft(route.fullWindow() ? null : sidebar);
        frame.setCenter(screen.root());
        sidebar.select(route);
        stage.setTitle(messages.text("app.title", screen.title()));
        Motion.appear(screen.root());
        screen.root().requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            event.consume();
            stack.escape();
        }
    }
}
