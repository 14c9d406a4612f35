package com.elios.interview.adapter.ui.screen.room.sheet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Time that passes when the test says so; what is due runs on the test's thread.
public final class ManualTiming {
    private record Due(long at, Runnable work) {}

    private final List<Due> waiting = new ArrayList<>();
    private long now;

    public Timing timing() {
        return new Timing(this::after, Runnable::run, () -> now);
    }

    public void pass(Duration length) {
        long end = now + length.toNanos();
        while (true) {
            var next =
                    waiting.stream()
                            .filter(due -> due.at() <= end)
                            .min(Comparator.comparingLong(Due::at));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            waiting.remove(next.get());
            now = Math.max(now, next.get().at());
            next.get().work().run();
        }
    }

    public int waiting() {
        return waiting.size();
    }

    private void after(Duration delay, Runnable work) {
        waiting.add(new Due(now + delay.toNanos(), work));
    }
}
