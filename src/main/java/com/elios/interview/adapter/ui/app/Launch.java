package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.application.settings.SettingsStore;
import javafx.scene.Scene;

/// What the window is started with.
public interface Launch {
    SettingsStore settings();

    /// Such as `0.1.0`.
    String version();

    /// Opens the store and gives what can be done with it. Blocks, and is called off the FX thread;
    /// may be called again after it failed.
    Core open();

    /// Called on the FX thread when the window has its screens.
    default void opened(Core core, Navigator navigator, Scene scene) {}

    /// Closes the store; called once, when the window is gone.
    void close();
}
