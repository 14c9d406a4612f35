package com.elios.interview.domain.model.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

    /// The sound of several frames, one after another.
    public static Sound join(List<Frame> frames) {
        var samples = new short[frames.size() * SAMPLES];
        for (int i = 0; i < frames.size(); i++) {
            System.arraycopy(frames.get(i).samples, 0, samples, i * SAMPLES, SAMPLES);
        }
        return new Sound(Sound.RATE, samples);
    }

    /// The frames of a sound at [Sound#RATE]; what is left at its end and fills none is left out.
    public static List<Frame> cut(Sound sound) {
        var frames = new ArrayList<Frame>();
        var samples = sound.samples();
        for (int i = 0; i + SAMPLES <= samples.length; i += SAMPLES) {
            frames.add(new Frame(i / SAMPLES, Arrays.copyOfRange(samples, i, i + SAMPLES)));
        }
        return frames;
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
