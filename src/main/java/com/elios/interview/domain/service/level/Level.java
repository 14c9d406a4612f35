package com.elios.interview.domain.service.level;

import com.elios.interview.domain.model.speech.Frame;

/// How loud a stretch of sound is. Full scale is 0 dBFS.
///
/// @param rms root of the mean square in dBFS, [#SILENCE] to 0
/// @param peak the largest sample in dBFS, [#SILENCE] to 0
/// @param clipped samples at either end of the scale
public record Level(double rms, double peak, int clipped) {
    /// One step of 16 bits is at -90.3 dBFS; nothing is quieter than this.
    public static final double SILENCE = -96;

    public static final Level NONE = new Level(SILENCE, SILENCE, 0);

    private static final double FULL = 32_768;

    public static Level of(Frame frame) {
        double squares = 0;
        int peak = 0;
        int clipped = 0;
        for (short sample : frame.samples()) {
            squares += (double) sample * sample;
            peak = Math.max(peak, Math.abs((int) sample));
            if (sample == Short.MAX_VALUE || sample == Short.MIN_VALUE) {
                clipped++;
            }
        }
        return new Level(decibels(Math.sqrt(squares / Frame.SAMPLES)), decibels(peak), clipped);
    }

    /// This stretch and the next as one: the louder of both, and all that is clipped.
    public Level and(Level next) {
        return new Level(
                Math.max(rms, next.rms), Math.max(peak, next.peak), clipped + next.clipped);
    }

    private static double decibels(double sample) {
        return sample <= 0 ? SILENCE : Math.max(SILENCE, 20 * Math.log10(sample / FULL));
    }
}
