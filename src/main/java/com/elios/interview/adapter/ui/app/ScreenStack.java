package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.navigation.ScreenFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// The way a person took, and the one screen that is shown. A screen lives from its `onShow` to its
/// `onHide`; going back makes it anew.
final class ScreenStack implements Navigator {
    private final BiConsumer<Route, Screen> window;
    private final Deque<Route> way = new ArrayDeque<>();
    private ScreenFactory factory;
    private @Nullable Screen current;

    /// @param factory the screens there are before the store is open
    /// @param window puts a screen into the window
    ScreenStack(ScreenFactory factory, BiConsumer<Route, Screen> window) {
        this.factory = factory;
        this.window = window;
        way.push(new Route.Home());
    }

    /// Makes screens by another factory from now on, beginning with the present one; one that is
    /// the same with and without the store stays as the person left it.
    void use(ScreenFactory newFactory) {
        factory = newFactory;
        if (way.element().needsStore() || current == null) {
            show();
        }
    }

    @Override
    public void go(Route route) {
        if (route.topLevel()) {
            way.clear();
            if (!(route instanceof Route.Home)) {
                way.push(new Route.Home());
            }
        }
        if (!route.equals(way.peek())) {
            way.push(route);
        }
        show();
    }

    @Override
    public void replace(Route route) {
        way.poll();
        go(route);
    }

    @Override
    public void back() {
        if (way.size() > 1) {
            way.pop();
            show();
        }
    }

    /// Escape: the screen's own matter first, else the way back.
    void escape() {
        if (current == null || !current.onEscape()) {
            back();
        }
    }

    /// The window closes.
    void close() {
        leave();
    }

    private void show() {
        leave();
        var route = way.element();
        var screen = factory.create(route);
        current = screen;
        window.accept(route, screen);
        screen.onShow();
    }

    private void leave() {
        if (current != null) {
            var left = current;
            current = null;
            left.saveNow();
            left.onHide();
        }
    }
}
