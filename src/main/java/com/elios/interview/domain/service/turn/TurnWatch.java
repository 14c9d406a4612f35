package com.elios.interview.domain.service.turn;

import com.elios.interview.domain.model.speech.Frame;
import java.time.Duration;
import java.util.Optional;

/// Follows speech and silence, frame by frame.
public final class TurnWatch {
    /// Voiced frames in a row that count as speech: shorter is a click or a breath.
    static final int BEGINS_AFTER = 3;

    /// Silence that ends a stretch of speech. Closures of stops and breaths are shorter.
    static final Duration PAUSES_AFTER = Duration.ofMillis(700);

    private final long patience;
    private int voiced;
    private long silent;
    private boolean speaking;
    private boolean spoken;
    private boolean over;

    /// @param patience silence after which the turn seems over
    public TurnWatch(Duration patience) {
        this.patience = frames(patience);
    }

    /// @param speech whether the next frame holds speech
    public Optional<TurnEvent> next(boolean speech) {
        if (speech) {
            voiced++;
            if (speaking || voiced >= BEGINS_AFTER) {
                silent = 0;
            }
            if (!speaking && voiced >= BEGINS_AFTER) {
                speaking = true;
                spoken = true;
                over = false;
                return Optional.of(TurnEvent.SPEECH_BEGAN);
            }
            return Optional.empty();
        }
        voiced = 0;
        return silence();
    }

    private Optional<TurnEvent> silence() {
        silent++;
        if (speaking && silent >= Math.min(frames(PAUSES_AFTER), patience)) {
            speaking = false;
            return Optional.of(TurnEvent.SPEECH_PAUSED);
        }
        if (spoken && !speaking && !over && silent >= patience) {
            over = true;
            return Optional.of(TurnEvent.SEEMS_OVER);
        }
        return Optional.empty();
    }

    private static long frames(Duration time) {
        return time.dividedBy(Frame.LENGTH);
    }
}
