package com.elios.interview.domain.model.delivery;

import java.time.Duration;

/// How much of the time is speech.
///
/// @param spoken without pauses
/// @param turn from the first to the last speech of each take, pauses included
/// @param ofTurn speech as a share of the turn, 0 to 1
/// @param ofWhole speech as a share of the recording, 0 to 1
public record Talk(Duration spoken, Duration turn, double ofTurn, double ofWhole) {
    public Talk {
        if (spoken.isNegative() || turn.compareTo(spoken) < 0) {
            throw new IllegalArgumentException("no such times: " + spoken + ", " + turn);
        }
        if (!(ofTurn >= 0 && ofTurn <= 1 && ofWhole >= 0 && ofWhole <= 1)) {
            throw new IllegalArgumentException("no shares: " + ofTurn + ", " + ofWhole);
        }
    }
}
