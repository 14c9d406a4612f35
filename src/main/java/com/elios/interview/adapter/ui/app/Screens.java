package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.navigation.ScreenRegistry;

/// Which screen belongs to which route.
final class Screens {
    private Screens() {}

    static ScreenRegistry of(Core core, Ui ui, Launch launch) {
        return new ScreenRegistry();
    }
}
