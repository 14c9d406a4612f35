package com.elios.interview.adapter.ui.navigation;

/// Goes to another screen. Called on the FX thread.
public interface Navigator {
    /// Shows the route; going back returns to the present one.
    void go(Route route);

    /// Shows the route in place of the present one, to which going back will not return.
    void replace(Route route);

    /// Returns to where the person came from; Home at the end.
    void back();
}
