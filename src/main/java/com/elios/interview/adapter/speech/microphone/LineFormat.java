package com.elios.interview.adapter.speech.microphone;

import com.elios.interview.domain.model.speech.Sound;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;

/// What a microphone gives: the rate that is needed, or three times it, which headsets offer where
/// the operating system does not convert.
///
/// @param factor samples of the line for one sample that is needed, 1 or 3
/// @param channels of which the first is used
record LineFormat(int factor, int channels) {
    private static final int TRIPLE = 3;
    private static final List<LineFormat> BEST_FIRST =
            List.of(
                    new LineFormat(1, 1),
                    new LineFormat(1, 2),
                    new LineFormat(TRIPLE, 1),
                    new LineFormat(TRIPLE, 2));

    /// The best that a mixer gives; empty where it is no microphone.
    static Optional<LineFormat> of(Mixer mixer) {
        return BEST_FIRST.stream()
                .filter(format -> mixer.isLineSupported(format.line()))
                .findFirst();
    }

    AudioFormat format() {
        return new AudioFormat(Sound.RATE * factor, Short.SIZE, channels, true, false);
    }

    DataLine.Info line() {
        return new DataLine.Info(TargetDataLine.class, format());
    }

    /// Bytes of the line in a time.
    int bytes(Duration time) {
        return (int) (time.toMillis() * Sound.RATE / 1_000) * factor * channels * Short.BYTES;
    }
}
