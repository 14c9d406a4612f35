package com.elios.interview.adapter.speech.detector;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.port.speech.VoiceDetector;
import com.elios.interview.domain.service.level.Level;

/// Speech is what stands out from the noise by its loudness. The noise follows what is quiet at
/// once and what is loud slowly. Misses quiet speech in noise: for machines without anything
// better.
final class LoudnessDetector implements VoiceDetector {
    /// Above the noise, in decibels.
    private static final double STANDS_OUT = 9;

    /// Never speech, in dBFS.
    private static final double SILENT = -60;

    /// How fast the noise rises towards what is heard, in decibels a frame: 2.5 a second.
    private static final double RISE = 0.05;

    private double noise = SILENT;
    private boolean begun;

    @Override
    public boolean isSpeech(Frame frame) {
        double loud = Level.of(frame).rms();
        noise = begun ? Math.min(loud, noise + RISE) : loud;
        begun = true;
        noise = Math.max(noise, Level.SILENCE);
        return loud > SILENT && loud > noise + STANDS_OUT;
    }

    @Override
    public void close() {}
}
