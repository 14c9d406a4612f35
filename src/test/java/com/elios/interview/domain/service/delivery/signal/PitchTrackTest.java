package com.elios.interview.domain.service.delivery.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.service.delivery.made.Noise;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each frame of a moving voice against the frequency that was made there.
class PitchTrackTest {
    private static final int RATE = 16_000;
    private static final double SECONDS = 1.5;
    private static final double SILENCE = 0.5;

    /// Of a window on each side, in frames: half of it lies in silence.
    private static final int EDGE = 2;

    /// An octave in a second and a half is 8 semitones a second; speech moves about as quickly.
    @ParameterizedTest
    @CsvSource({"90,180", "200,110", "150,380", "400,220", "100,100", "300,300"})
    void glidesAreFollowed(double from, double to, TestReporter reporter) {
        follow(
                time -> from * Math.pow(to / from, time / SECONDS),
                "glide %.0f to %.0f Hz".formatted(from, to),
                reporter);
    }

    /// Up and down by two semitones, twice a second.
    @ParameterizedTest
    @CsvSource({"100", "160", "240"})
    void melodiesAreFollowed(double middle, TestReporter reporter) {
        follow(
                time -> middle * Math.pow(2, 2.0 / 12 * Math.sin(2 * Math.PI * 2 * time)),
                "melody about %.0f Hz".formatted(middle),
                reporter);
    }

    private static void follow(DoubleUnaryOperator truth, String what, TestReporter reporter) {
        for (int harmonics : new int[] {1, 5, 12}) {
            var track = track(made(truth, harmonics));
            int first = (int) (SILENCE * Frames.RATE) + EDGE;
            int last = (int) ((SILENCE + SECONDS) * Frames.RATE) - EDGE;
            var errors = new double[last - first];
            for (int frame = first; frame < last; frame++) {
                double expected = truth.applyAsDouble((frame + 0.5) / Frames.RATE - SILENCE);
                errors[frame - first] = Math.abs(track[frame] / expected - 1);
            }
            Arrays.sort(errors);
            var figures =
                    "%s, %d harmonics: half of the frames within %.2f %%, all within %.2f %%"
                            .formatted(
                                    what,
                                    harmonics,
                                    100 * errors[errors.length / 2],
                                    100 * errors[errors.length - 1]);
            reporter.publishEntry(figures);

            assertThat(errors[errors.length - 1]).as(figures).isLessThan(0.02);
        }
    }

    private static float[] track(double[] samples) {
        var meter = new FrameMeter(RATE);
        meter.push(Noise.whole(samples));
        var frames = meter.finish();
        return PitchTrack.of(frames, VoiceFinder.find(frames));
    }

    private static double[] made(DoubleUnaryOperator frequency, int harmonics) {
        int silence = (int) (SILENCE * RATE);
        int sounding = (int) (SECONDS * RATE);
        var samples = new double[sounding + 2 * silence];
        double phase = 0;
        for (int i = 0; i < sounding; i++) {
            phase += frequency.applyAsDouble((i + 0.5) / RATE) / RATE;
            for (int k = 1; k <= harmonics; k++) {
                samples[silence + i] += 0.15 * Math.sin(2 * Math.PI * k * phase + k) / k;
            }
        }
        return samples;
    }
}
