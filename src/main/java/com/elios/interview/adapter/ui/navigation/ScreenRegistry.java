package com.elios.interview.adapter.ui.navigation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Screens by the kind of their route.
public final class ScreenRegistry implements ScreenFactory {
    private final Map<Class<? extends Route>, Function<Route, Screen>> factories = new HashMap<>();

    public <R extends Route> ScreenRegistry register(
            Class<R> kind, Function<? super R, ? extends Screen> factory) {
        factories.put(kind, route -> factory.apply(kind.cast(route)));
        return this;
    }

    @Override
    public Screen create(Route route) {
        var factory = factories.get(route.getClass());
        if (factory == null) {
            throw new IllegalArgumentException("no screen for " + route);
        }
        return factory.apply(route);
    }

    /// The kinds of routes that have a screen.
    public Set<Class<? extends Route>> kinds() {
        return Set.copyOf(factories.keySet());
    }
}
