package com.elios.interview.domain.model.delivery;

import org.jspecify.annotations.Nullable;

/// What is heard while nobody speaks.
///
/// @param level in dBFS RMS, at least [#LOWEST]
/// @param signalToNoise how far speech is above it, in dB; null where there is no speech
public record Background(double level, @Nullable Double signalToNoise) {
    /// What 16 bits can hold; digital silence counts as this.
    public static final double LOWEST = -96;

    public Background {
        if (!(level >= LOWEST)) {
            throw new IllegalArgumentException("no level: " + level);
        }
    }
}
