package com.elios.interview.infrastructure.tour;

import com.elios.interview.adapter.ui.theme.StyleClass;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;

/// Waits until a window has nothing left to load: for some frames in a row no placeholder, no
/// stages and no progress have been in it.
final class Settling {
    private static final int QUIET_FRAMES = 20;
    private static final long MOST_SECONDS = 60;

    private final Scene scene;
    private final Clock clock;

    Settling(Scene scene, Clock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    /// Runs on the FX thread, then waits. Not to be called on the FX thread.
    ///
    /// @return when the window had nothing left to load
    Instant after(Runnable step) {
        var settled = new CompletableFuture<Instant>();
        Platform.runLater(
                () -> {
                    try {
                        step.run();
                        new Watch(settled).start();
                    } catch (RuntimeException e) {
                        settled.completeExceptionally(e);
                    }
                });
        try {
            return settled.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new IllegalStateException("a screen did not settle", e);
            }
            throw e;
        }
    }

    private boolean busy() {
        return scene.lookup("." + StyleClass.SKELETON) != null
                || scene.lookup("." + StyleClass.BUSY) != null
                || scene.getRoot().lookupAll(".progress-bar").stream()
                        .anyMatch(node -> node instanceof ProgressBar bar && bar.isIndeterminate());
    }

    private final class Watch extends AnimationTimer {
        private final CompletableFuture<Instant> settled;
        private Instant since = clock.instant();
        private int quiet;

        Watch(CompletableFuture<Instant> settled) {
            this.settled = settled;
        }

        @Override
        public void handle(long now) {
            quiet = busy() ? 0 : quiet + 1;
            if (quiet <= 1) {
                since = clock.instant();
            }
            if (quiet >= QUIET_FRAMES) {
                stop();
                settled.complete(since);
            }
        }
    }
}
