package com.elios.interview.domain.model.speech;

import java.time.Duration;

/// Sound of one channel, 16 bits a sample. The samples are not copied: whoever hands them over
/// leaves them alone from then on.
public final class Sound {
    /// What capture, recognition and voices work with, in samples a second.
    public static final int RATE = 16_000;

    private final int rate;
    private final short[] samples;

    /// @param rate samples a second, positive
    public Sound(int rate, short[] samples) {
        if (rate <= 0) {
            throw new IllegalArgumentException("no such rate: " + rate);
        }
        this.rate = rate;
        this.samples = samples;
    }

    public int rate() {
        return rate;
    }

    /// Not to be changed.
    public short[] samples() {
        return samples;
    }

    public Duration length() {
        return at(samples.length, rate);
    }

    /// When a sample is heard.
    ///
    /// @param sample from 0
    public static Duration at(long sample, int rate) {
        return Duration.ofSeconds(sample / rate, sample % rate * 1_000_000_000L / rate);
    }

    /// The first sample that is heard at a time or after it.
    public static long sampleAt(Duration time, int rate) {
        return time.getSeconds() * rate
                + Math.ceilDiv(time.getNano() * (long) rate, 1_000_000_000L);
    }
}
