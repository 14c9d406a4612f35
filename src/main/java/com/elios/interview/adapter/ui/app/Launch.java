package com.elios.interview.adapter.ui.app;

import com.elios.interview.application.settings.SettingsStore;

/// What the window is started with.
public interface Launch {
    SettingsStore settings();

    /// Such as `0.1.0`.
    String version();

    /// Opens the store and gives what can be done with it. Blocks, and is called off the FX thread;
    /// may be called again after it failed.
    Core open();

    /// Closes the store; called once, when the window is gone.
    void close();
}
