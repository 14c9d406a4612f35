package com.elios.interview.adapter.ui.screen.room.sheet;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.domain.model.interview.Draft;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves a draft while it changes: at once after a rest, then at most every 200 ms, one save at a
/// time and always the newest text. It does not wait for a pause in typing, so that someone who
/// never stops loses no more than that. What could not be saved is tried again.
final class DraftKeeper {
    private final Consumer<Draft> save;
    private final Consumer<SavedState> outcome;
    private final Timing timing;
    private final Object writing = new Object();
    private final Object lock = new Object();
    private @Nullable Draft newest;
    private boolean scheduled;
    private boolean closed;
    private long notBefore;

    /// @param save blocks until the draft is durable
    /// @param outcome hears on the FX thread what came of a save
    DraftKeeper(Consumer<Draft> save, Consumer<SavedState> outcome, Timing timing) {
        this.save = save;
        this.outcome = outcome;
        this.timing = timing;
        notBefore = timing.nanos().getAsLong();
    }

    void changed(Draft draft) {
        synchronized (lock) {
            if (closed) {
                return;
            }
            newest = draft;
            schedule();
        }
    }

    /// Saves what is not saved yet, before it returns.
    void flush() {
        synchronized (writing) {
            var draft = take();
            if (draft == null) {
                return;
            }
            try {
                save.accept(draft);
                tell(SavedState.SAVED);
            } catch (CoachException _) {
                giveBack(draft);
                tell(SavedState.NOT_SAVED);
            }
        }
    }

    /// Forgets what is not saved: the answer was submitted, or the screen has saved before.
    void close() {
        synchronized (lock) {
            closed = true;
            newest = null;
        }
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            var delay = Duration.ofNanos(Math.max(0, notBefore - timing.nanos().getAsLong()));
            timing.later().after(delay, this::run);
        }
    }

    private void run() {
        try {
            flush();
        } finally {
            synchronized (lock) {
                scheduled = false;
                if (newest != null) {
                    schedule();
                }
            }
        }
    }

    private @Nullable Draft take() {
        synchronized (lock) {
            var draft = newest;
            newest = null;
            notBefore = timing.nanos().getAsLong() + Timing.SAVE_INTERVAL.toNanos();
            return draft;
        }
    }

    private void giveBack(Draft draft) {
        synchronized (lock) {
            if (newest == null && !closed) {
                newest = draft;
            }
            notBefore = timing.nanos().getAsLong() + Timing.SAVE_RETRY.toNanos();
        }
    }

    private void tell(SavedState state) {
        timing.window().execute(() -> outcome.accept(state));
    }
}
