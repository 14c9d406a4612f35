package com.elios.interview.domain.service.delivery;

import com.elios.interview.domain.model.delivery.Background;
import com.elios.interview.domain.model.delivery.Loudness;
import com.elios.interview.domain.service.delivery.signal.Frames;
import com.elios.interview.domain.service.delivery.signal.VoiceActivity;
import java.util.Arrays;
import java.util.Optional;

/// How loud speech and background are. The background's power is taken off that of speech, where it
/// is heard too. The background is the median of what is heard in silence: a breath does not count.
final class Levels {
    /// Frames beside speech that may hold some of it.
    private static final int EDGE = 8;
    private static final int FEWEST_SILENT = 20;
    /// Four tenths of a second, as the momentary loudness of EBU Tech 3341.
    private static final int SHORT = 40;
    private static final int STEP = 10;
    private static final int FEWEST_SHORT = 10;
    private static final double MOSTLY = 0.75;
    private static final double LEAST = Math.pow(10, Background.LOWEST / 10);

    private final Frames frames;
    private final VoiceActivity voice;
    private final double noise;
    private final int silent;

    Levels(Frames frames, VoiceActivity voice) {
        this.frames = frames;
        this.voice = voice;
        var quiet = new double[voice.frames()];
        int count = 0;
        for (int at = 0; at < voice.frames(); ) {
            int from = voice.next(at, voice.frames(), false);
            int to = voice.next(from, voice.frames(), true);
            int first = from == 0 ? 0 : from + EDGE;
            int end = to == voice.frames() ? to : to - EDGE;
            for (int i = first; i < end; i++) {
                quiet[count++] = frames.power(i);
            }
            at = to;
        }
        silent = count;
        Arrays.sort(quiet, 0, count);
        noise = count == 0 ? LEAST : Math.max(LEAST, Percentile.of(quiet, count, 0.5));
    }

    boolean hearsBackground() {
        return silent >= FEWEST_SILENT;
    }

    double background() {
        return decibels(noise);
    }

    /// Only where there is speech.
    double signalToNoise() {
        return decibels(Math.max(speech(), noise / 100) / noise);
    }

    /// Empty where there is too little speech.
    Optional<Loudness> loudness() {
        var levels = new double[voice.frames() / STEP + 1];
        int count = 0;
        for (int start = 0; start + SHORT <= voice.frames(); start += STEP) {
            double sum = 0;
            int spoken = 0;
            for (int i = start; i < start + SHORT; i++) {
                if (voice.at(i)) {
                    sum += frames.power(i);
                    spoken++;
                }
            }
            if (spoken >= MOSTLY * SHORT) {
                levels[count++] = decibels(withoutNoise(sum / spoken));
            }
        }
        if (count < FEWEST_SHORT) {
            return Optional.empty();
        }
        Arrays.sort(levels, 0, count);
        return Optional.of(
                new Loudness(
                        decibels(speech()),
                        Percentile.of(levels, count, 0.1),
                        Percentile.of(levels, count, 0.9)));
    }

    private double speech() {
        double sum = 0;
        int spoken = 0;
        for (int i = 0; i < voice.frames(); i++) {
            if (voice.at(i)) {
                sum += frames.power(i);
                spoken++;
            }
        }
        return spoken == 0 ? 0 : withoutNoise(sum / spoken);
    }

    /// At the least a tenth is left.
    private double withoutNoise(double power) {
        return hearsBackground() ? Math.max(power - noise, power / 10) : power;
    }

    private static double decibels(double power) {
        return 10 * Math.log10(Math.max(power, 1e-12));
    }
}
