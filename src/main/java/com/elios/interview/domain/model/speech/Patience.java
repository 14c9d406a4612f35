package com.elios.interview.domain.model.speech;

import java.time.Duration;

/// How long a silence may last before an answer seems to be over. Pauses within an answer that is
/// thought through on the way commonly last one to three seconds, so that only the shortest of
/// these takes them for an end; the numbers are our judgement.
public enum Patience {
    HURRIED(1_500),
    USUAL(3_000),
    PATIENT(6_000),
    /// As the person's own pauses are; until they are known, as usual.
    LEARNT(3_000);

    private final int millis;

    Patience(int millis) {
        this.millis = millis;
    }

    public Duration silence() {
        return Duration.ofMillis(millis);
    }
}
