package com.elios.interview.domain.model.delivery;

/// How loud speech is, in dBFS: RMS where a sine of full scale is at -3.01.
///
/// @param level of all speech
/// @param low the level that a tenth of the short stretches stay under
/// @param high the level that a tenth of them go over
public record Loudness(double level, double low, double high) {
    public Loudness {
        if (!(high >= low) || !Double.isFinite(level)) {
            throw new IllegalArgumentException("no loudness: " + level + ", " + low + ", " + high);
        }
    }

    /// In dB.
    public double range() {
        return high - low;
    }
}
