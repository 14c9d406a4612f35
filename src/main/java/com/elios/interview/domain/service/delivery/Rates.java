package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Pause;
import java.time.Duration;
import java.util.OptionalDouble;

/// Counts of a delivery, by time or by words; empty where they were not measured.
public final class Rates {
    /// A stall that a listener waits through: our judgement.
    private static final Duration LONG = Duration.ofSeconds(2);

    private static final double MINUTE = 60_000;

    private Rates() {}

    /// Sure fillers a minute of the turn: those of the transcript or those heard, whichever are
    /// more, because many recognisers leave them out.
    public static OptionalDouble fillers(Delivery delivery) {
        var talk = delivery.talk();
        var said = delivery.fillers();
        var heard = delivery.filledPauses();
        if (talk == null || (said == null && heard == null)) {
            return OptionalDouble.empty();
        }
        int most = Math.max(said == null ? 0 : said.least(), heard == null ? 0 : heard.least());
        return OptionalDouble.of(most * MINUTE / talk.turn().toMillis());
    }

    /// Pauses of two seconds or more that are no end of a sentence, a minute of the turn.
    public static OptionalDouble longStalls(Delivery delivery) {
        var talk = delivery.talk();
        var pauses = delivery.pauses();
        if (talk == null || pauses == null) {
            return OptionalDouble.empty();
        }
        long many =
                pauses.within().stream()
                        .filter(pause -> pause.kind() != Pause.PauseKind.BETWEEN_SENTENCES)
                        .filter(pause -> pause.length().compareTo(LONG) >= 0)
                        .count();
        return OptionalDouble.of(many * MINUTE / talk.turn().toMillis());
    }

    /// Repetitions, restarts and cut-off words in 100 words.
    public static OptionalDouble repetitions(Delivery delivery) {
        var pace = delivery.pace();
        var repetitions = delivery.repetitions();
        return pace == null || repetitions == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * repetitions.size() / pace.words());
    }
}
