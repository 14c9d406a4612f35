package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Pitch;
import com.elios.interview.domain.service.delivery.signal.PitchTrack;
import java.util.Optional;

/// The height and the movement of a voice. Movement is in semitones from the voice's own median, so
/// that a high and a low voice count alike.
final class Melody {
    private static final int FEWEST = 100;

    private Melody() {}

    /// @param track Hertz of each frame, 0 where there is no voice
    /// @return empty where there is less than a second of voice
    static Optional<Pitch> of(float[] track) {
        var voiced = PitchTrack.voiced(track);
        if (voiced.length < FEWEST) {
            return Optional.empty();
        }
        double median = voiced[voiced.length / 2];
        var semitones = new double[voiced.length];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < voiced.length; i++) {
            semitones[i] = 12 * Math.log(voiced[i] / median) / Math.log(2);
            sum += semitones[i];
            squares += semitones[i] * semitones[i];
        }
        double mean = sum / voiced.length;
        return Optional.of(
                new Pitch(
                        median,
                        Percentile.of(semitones, semitones.length, 0.9)
                                - Percentile.of(semitones, semitones.length, 0.1),
                        Math.sqrt(Math.max(0, squares / voiced.length - mean * mean)),
                        Takes.time(voiced.length)));
    }
}
