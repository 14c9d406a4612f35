package com.elios.interview.domain.model.speech;

import java.util.Objects;

/// Something to say, and how.
///
/// @param voice as its engine knows it; empty for the engine's own choice
/// @param rate in percent of the voice's usual speed, [#SLOWEST] to [#FASTEST]
public record SpokenText(String text, String voice, String language, int rate) {
    public static final int SLOWEST = 60;
    public static final int FASTEST = 160;

    public SpokenText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(voice);
        Objects.requireNonNull(language);
        if (rate < SLOWEST || rate > FASTEST) {
            throw new IllegalArgumentException("no such rate: " + rate);
        }
    }
}
