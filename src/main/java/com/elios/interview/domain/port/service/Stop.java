package com.elios.interview.domain.port.service;

import java.util.ArrayList;
import java.util.List;

/// Lets a person end what they wait for. Once asked it stays asked.
public final class Stop {
    private final List<Runnable> actions = new ArrayList<>();
    private boolean asked;

    /// Ends what goes on under this stop, at once. Returns when every action was run.
    public void ask() {
        List<Runnable> now;
        synchronized (this) {
            asked = true;
            now = List.copyOf(actions);
            actions.clear();
        }
        now.forEach(Runnable::run);
    }

    public synchronized boolean asked() {
        return asked;
    }

    /// Runs the action when the stop is asked for, at once where it was already. Closing takes the
    /// action back.
    public Registration onAsked(Runnable action) {
        synchronized (this) {
            if (!asked) {
                actions.add(action);
                return () -> remove(action);
            }
        }
        action.run();
        return () -> {};
    }

    private synchronized void remove(Runnable action) {
        actions.remove(action);
    }

    /// Holds an action.
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
