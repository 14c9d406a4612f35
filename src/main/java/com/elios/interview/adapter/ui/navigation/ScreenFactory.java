package com.elios.interview.adapter.ui.navigation;

/// Makes the screen of a route.
@FunctionalInterface
public interface ScreenFactory {
    Screen create(Route route);
}
