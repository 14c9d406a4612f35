package com.elios.interview.domain.service.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.service.delivery.made.Found;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import com.elios.interview.domain.service.delivery.made.Noise;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pauses of real voices, clean and in noise, against two references that the detector has no part
/// in. One is known: sentences of LibriVox, cut where their level rises over and falls under the
/// 95th percentile less 20 dB, joined with silences of chosen length. The other is the level alone
/// of the clean recording of a speech: under the same threshold for three tenths of a second.
/// Needs `-Delios.data=FOLDER`.
class RealSpeechTest {
    private static final double DEPTH = 20;
    private static final int HOP = 160;
    private static final int JOINED = 8;

    private final Path folder =
            Path.of(System.getProperty("elios.data", "no-data-folder-given"), "speech");

    @Test
    void pausesOfCleanRecordingsAreFound(TestReporter reporter) throws IOException {
        assumeData();
        var found = new Found();
        for (int seed = 0; seed < JOINED; seed++) {
            joined(found, seed, Noise.WHITE, 55);
        }
        speech(found, null);
        reporter.publishEntry("clean", found.toString());

        assertThat(found.f1()).as(found.toString()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource({"WHITE,20", "WHITE,10", "PINK,20", "PINK,10", "BABBLE,20", "BABBLE,10"})
    void pausesAreFoundInNoise(Noise noise, int decibels, TestReporter reporter)
            throws IOException {
        assumeData();
        var spliced = new Found();
        for (int seed = 0; seed < JOINED; seed++) {
            joined(spliced, seed, noise, decibels);
        }
        var whole = new Found();
        for (int seed = 0; seed < 3; seed++) {
            speech(whole, noise.make(samples("jfk.wav").length, speechLevel() - decibels, seed));
        }
        var both = spliced.and(whole);
        reporter.publishEntry(
                noise + " " + decibels, spliced + "; the speech: " + whole + "; both: " + both);

        assertThat(both.f1()).as(both.toString()).isGreaterThanOrEqualTo(0.85);
        assertThat(spliced.f1()).as(spliced.toString()).isGreaterThanOrEqualTo(0.85);
        assertThat(whole.f1()).as(whole.toString()).isGreaterThanOrEqualTo(0.75);
    }

    private void assumeData() {
        assumeTrue(Files.exists(folder), "the folder with measuring data is absent: -Delios.data");
    }

    private void joined(Found found, int seed, Noise noise, int decibels) throws IOException {
        var parts = new ArrayList<double[]>();
        for (int number : new int[] {870, 880, 890, 920, 930}) {
            parts.add(
                    trimmed(
                            samples(
                                    "librivox/sense_and_sensibility_01_austen_64kb-0%d.wav"
                                            .formatted(number))));
        }
        var random = new Random(seed);
        Collections.shuffle(parts, random);
        double[] lengths = {0.35, 0.5, 0.7, 1.0, 1.6, 2.4};
        var pauses = new ArrayList<double[]>();
        var all = new double[MadeSpeech.RATE * 45];
        int at = MadeSpeech.RATE * 3 / 5;
        double power = 0;
        int spoken = 0;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            System.arraycopy(part, 0, all, at, part.length);
            power += Noise.rms(part) * Noise.rms(part) * part.length;
            spoken += part.length;
            at += part.length;
            int silence = (int) (lengths[random.nextInt(lengths.length)] * MadeSpeech.RATE);
            if (i + 1 < parts.size()) {
                pauses.add(seconds(at, at + silence));
                at += silence;
            }
        }
        var clean = Arrays.copyOf(all, at + MadeSpeech.RATE * 4 / 5);
        double level = 10 * Math.log10(power / spoken) - decibels;
        found.add(pauses, found(Noise.sum(clean, noise.make(clean.length, level, seed))), 0.3);
    }

    private void speech(Found found, double @Nullable [] noise) throws IOException {
        var clean = samples("jfk.wav");
        var heard = noise == null ? clean : Noise.sum(clean, noise);
        found.add(quiet(clean), found(heard), 0.3);
    }

    /// Stretches between loud ones, where the level alone is low for three tenths of a second.
    private static List<double[]> quiet(double[] samples) {
        var loud = loud(samples);
        var quiet = new ArrayList<double[]>();
        int last = -1;
        for (int i = 0; i < loud.length; i++) {
            if (loud[i]) {
                if (last >= 0 && i - last - 1 >= 30) {
                    quiet.add(seconds((last + 1) * HOP, i * HOP));
                }
                last = i;
            }
        }
        return quiet;
    }

    private static double[] trimmed(double[] samples) {
        var loud = loud(samples);
        int first = 0;
        while (!loud[first]) {
            first++;
        }
        int last = loud.length;
        while (!loud[last - 1]) {
            last--;
        }
        return Arrays.copyOfRange(samples, first * HOP, last * HOP);
    }

    private static boolean[] loud(double[] samples) {
        var levels = new double[samples.length / HOP];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Noise.level(Arrays.copyOfRange(samples, i * HOP, (i + 1) * HOP));
        }
        var sorted = levels.clone();
        Arrays.sort(sorted);
        double threshold = sorted[(int) (0.95 * sorted.length)] - DEPTH;
        var loud = new boolean[levels.length];
        for (int i = 0; i < levels.length; i++) {
            loud[i] = levels[i] > threshold;
        }
        return loud;
    }

    private static List<double[]> found(double[] samples) {
        var sound = new Sound(MadeSpeech.RATE, Noise.whole(samples));
        var pauses = DeliveryAnalysis.analyse(sound, null, List.of()).pauses();
        return Objects.requireNonNull(pauses).within().stream()
                .map(
                        pause ->
                                new double[] {
                                    pause.from().toMillis() / 1000.0, pause.to().toMillis() / 1000.0
                                })
                .toList();
    }

    /// Of what is not quiet.
    private double speechLevel() throws IOException {
        var samples = samples("jfk.wav");
        double silent = quiet(samples).stream().mapToDouble(one -> one[1] - one[0]).sum();
        return Noise.level(samples)
                - 10 * Math.log10(1 - silent * MadeSpeech.RATE / samples.length);
    }

    private double[] samples(String name) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(name)));
        bytes.order(ByteOrder.LITTLE_ENDIAN).position(44);
        var samples = new double[bytes.remaining() / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = bytes.getShort() / 32768.0;
        }
        return samples;
    }

    private static double[] seconds(int from, int to) {
        return new double[] {(double) from / MadeSpeech.RATE, (double) to / MadeSpeech.RATE};
    }
}
