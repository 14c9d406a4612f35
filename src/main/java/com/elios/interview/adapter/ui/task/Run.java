package com.elios.interview.adapter.ui.task;

/// One execution of some work.
final class Run {
    private volatile boolean cancelled;

    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }
}
