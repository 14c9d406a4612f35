package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Motion;
import com.elios.interview.adapter.ui.kit.state.Notices;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.navigation.ScreenFactory;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// What is in the window: the sidebar, the present screen, and notices over them. Screens are given
/// by [#use], again when the store is open.
public final class Shell extends StackPane {
    private static final double NARROW_BELOW = 1100;

    private final BorderPane frame = new BorderPane();
    private final Notices notices = new Notices();
    private final Sidebar sidebar;
    private final ScreenStack stack;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /// @param first the screens there are at the start
    public Shell(Messages messages, ScreenFactory first) {
        stack = new ScreenStack(first, this::put);
        sidebar = new Sidebar(messages, stack);
        getChildren().addAll(frame, notices);
        widthProperty().subscribe(width -> sidebar.setNarrow(width.doubleValue() < NARROW_BELOW));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        stack.go(new Route.Home());
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

    /// The present screen's title.
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Lets the present screen keep what was entered.
    public void close() {
        stack.close();
    }

    private void put(Route route, Screen screen) {
        frame.setLeft(route.fullWindow() ? null : sidebar);
        frame.setCenter(screen.root());
        sidebar.select(route);
        title.set(screen.title());
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
