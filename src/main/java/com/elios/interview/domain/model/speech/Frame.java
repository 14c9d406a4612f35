package com.elios.interview.domain.model.speech;

import java.time.Duration;

/// Twenty milliseconds of sound from a microphone, at [Sound#RATE].
///
/// Frames are numbered from 0 without a gap; the number is the clock of a capture.
public final class Frame {
    public static final int SAMPLES = 320;
    public static final Duration LENGTH = Duration.ofMillis(20);

    private final long index;
    private final short[] samples;

    /// @param samples [#SAMPLES] of them, left alone from now on
    public Frame(long index, short[] samples) {
        if (index < 0 || samples.length != SAMPLES) {
            throw new IllegalArgumentException("no frame: " + index + ", " + samples.length);
        }
        this.index = index;
        this.samples = samples;
    }

    public long index() {
        return index;
    }

    /// Not to be changed.
    public short[] samples() {
        return samples;
    }

    /// When it begins.
    public Duration start() {
        return LENGTH.multipliedBy(index);
    }
}
