package com.elios.interview.domain.service.turn;

import com.elios.interview.domain.model.speech.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Learns from a while of free speech how long a person pauses without being finished.
///
/// The longest pause between two stretches of speech, and half as much again, because a calibration
/// is shorter and easier than an answer: our judgement. What is learnt stays between
/// [#LEAST] and [#MOST].
public final class PatienceLesson {
    public static final Duration LENGTH = Duration.ofSeconds(20);
    public static final Duration LEAST = Duration.ofMillis(1_200);
    public static final Duration MOST = Duration.ofSeconds(10);

    /// Less speech than this says nothing about a person's pauses.
    static final Duration LEAST_SPEECH = Duration.ofSeconds(6);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    private static final double MARGIN = 1.5;

    private final List<Duration> pauses = new ArrayList<>();
    private long spoken;
    private long silent;
    private int voiced;

    public void next(boolean speech) {
        if (!speech) {
            silent++;
            voiced = 0;
            return;
        }
        voiced++;
        if (voiced == TurnWatch.BEGINS_AFTER) {
            if (spoken > 0) {
                pauses.add(Frame.LENGTH.multipliedBy(silent));
            }
            spoken += voiced;
            silent = 0;
        } else if (voiced > TurnWatch.BEGINS_AFTER) {
            spoken++;
        }
    }

    /// How much speech was heard so far.
    public Duration speech() {
        return Frame.LENGTH.multipliedBy(spoken);
    }

    /// The silence to wait for; empty where too little was said.
    public Optional<Duration> learnt() {
        if (speech().compareTo(LEAST_SPEECH) < 0) {
            return Optional.empty();
        }
        var longest =
                pauses.stream()
                        .filter(pause -> pause.compareTo(SHORTEST_PAUSE) >= 0)
                        .max(Duration::compareTo)
                        .orElse(SHORTEST_PAUSE);
        long millis = Math.round(longest.toMillis() * MARGIN);
        return Optional.of(
                Duration.ofMillis(Math.clamp(millis, LEAST.toMillis(), MOST.toMillis())));
    }
}
