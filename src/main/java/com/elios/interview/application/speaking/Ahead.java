package com.elios.interview.application.speaking;

import com.elios.interview.application.settings.VoiceSettings;
import com.elios.interview.domain.port.service.Stop;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// A text that is being spoken into memory before it is wanted.
final class Ahead {
    private final String text;
    private final VoiceSettings settings;
    private final Stop stop = new Stop();
    private final CompletableFuture<Made> made = new CompletableFuture<>();

    private Ahead(String text, VoiceSettings settings) {
        this.text = text;
        this.settings = settings;
    }

    static Ahead begin(String text, VoiceSettings settings, Function<Stop, Made> making) {
        var ahead = new Ahead(text, settings);
        Thread.ofPlatform()
                .daemon()
                .name("voice-ahead")
                .start(
                        () -> {
                            try {
                                ahead.made.complete(making.apply(ahead.stop));
                            } catch (RuntimeException | Error e) {
                                ahead.made.completeExceptionally(e);
                            }
                        });
        return ahead;
    }

    boolean isFor(String wanted, VoiceSettings now) {
        return text.equals(wanted) && settings.equals(now);
    }

    void drop() {
        stop.ask();
    }

    /// Waits without asking what became of it.
    void await(Duration atMost) {
        try {
            var _ = made.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException _) {
            // Whoever speaks it learns why.
        }
    }

    /// What was made.
    ///
    /// @param wanted ends it at once
    Made made(Stop wanted) {
        try (var _ = wanted.onAsked(stop::ask)) {
            return made.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException known -> throw known;
                case Error error -> throw error;
                case null, default -> throw e;
            }
        }
    }
}
