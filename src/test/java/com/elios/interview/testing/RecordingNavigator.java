package com.elios.interview.testing;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import java.util.ArrayList;
import java.util.List;

/// Remembers where it was sent.
public final class RecordingNavigator implements Navigator {
    private final List<String> steps = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();

    @Override
    public void go(Route route) {
        add("go", route);
    }

    @Override
    public void replace(Route route) {
        add("replace", route);
    }

    @Override
    public void back() {
        steps.add("back");
    }

    /// Such as 'replace Room', 'back'.
    public List<String> steps() {
        return List.copyOf(steps);
    }

    public Route last() {
        return routes.getLast();
    }

    private void add(String how, Route route) {
        steps.add(how + " " + route.getClass().getSimpleName());
        routes.add(route);
    }
}
