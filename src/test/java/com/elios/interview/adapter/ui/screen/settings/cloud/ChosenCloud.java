package com.elios.interview.adapter.ui.screen.settings.cloud;

import com.elios.interview.application.settings.CloudSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Settings of services that are kept when the test says so.
public final class ChosenCloud implements CloudChoice {
    public CloudSettings now = CloudSettings.DEFAULTS;
    public boolean busy;
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void changeCloud(UnaryOperator<CloudSettings> step) {
        now = step.apply(now);
    }

    @Override
    public void saveAgain() {
        kept();
    }

    @Override
    public void whenKept(Runnable next) {
        if (busy) {
            waiting.add(next);
        } else {
            next.run();
        }
    }

    public void kept() {
        busy = false;
        var next = List.copyOf(waiting);
        waiting.clear();
        next.forEach(Runnable::run);
    }
}
