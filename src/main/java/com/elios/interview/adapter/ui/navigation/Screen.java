package com.elios.interview.adapter.ui.navigation;

import javafx.scene.layout.Region;

/// A screen for one visit: made when its route is shown, dropped when it is left.
public interface Screen {
    Region root();

    /// What it is called, for the window's title and for screen readers.
    String title();

    /// It is on screen now; starts loading.
    default void onShow() {}

    /// It has left the screen; cancels its work and releases what it listens to.
    default void onHide() {}

    /// Keeps what was entered, durably, before it returns. Called before the screen is left and
    /// before the window closes; must be quick.
    default void saveNow() {}

    /// Escape was pressed and nothing in the screen took it.
    ///
    /// @return true where the screen dealt with it, so that the app does not go back
    default boolean onEscape() {
        return false;
    }
}
