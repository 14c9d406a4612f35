package com.elios.interview.domain.service.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.NotMeasured;
import com.elios.interview.domain.model.delivery.Stretch;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.service.delivery.made.Found;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import com.elios.interview.domain.service.delivery.made.Noise;
import com.elios.interview.domain.service.delivery.signal.ClippingMeter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Pitch, levels and clipping against signals that were made, and what is absent and why.
class MadeLevelsTest {
    private static final int RATE = 16_000;

    @ParameterizedTest
    @ValueSource(ints = {80, 100, 130, 170, 220, 290, 350, 400})
    void theFrequencyOfATone(int hertz) {
        for (int harmonics : new int[] {1, 12}) {
            var delivery = analyse(bursts(hertz, hertz, harmonics, 0.3, RATE), RATE);
            var pitch = Objects.requireNonNull(delivery.pitch());

            assertThat(pitch.median()).isCloseTo(hertz, within(0.02 * hertz));
            assertThat(pitch.range()).isLessThan(0.35);
        }
    }

    @ParameterizedTest
    @CsvSource({"90,180", "200,110", "150,380", "400,220"})
    void theRangeOfAGlide(double from, double to) {
        var delivery = analyse(bursts(from, to, 8, 0.3, RATE), RATE);
        var pitch = Objects.requireNonNull(delivery.pitch());
        double octaves = Math.abs(Math.log(to / from) / Math.log(2));

        assertThat(pitch.median()).isCloseTo(Math.sqrt(from * to), within(0.02 * pitch.median()));
        assertThat(pitch.range()).isCloseTo(12 * octaves * 0.8, within(0.4));
    }

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 22_050, 44_100, 48_000, 96_000})
    void theRateOfTheRecordingChangesNothing(int rate) {
        var expected = analyse(bursts(150, 220, 10, 0.3, RATE), RATE);
        var other = analyse(bursts(150, 220, 10, 0.3, rate), rate);

        assertThat(Objects.requireNonNull(other.pitch()).median())
                .isCloseTo(Objects.requireNonNull(expected.pitch()).median(), within(1.0));
        assertThat(Objects.requireNonNull(other.loudness()).level())
                .isCloseTo(Objects.requireNonNull(expected.loudness()).level(), within(0.2));
        assertThat(Objects.requireNonNull(other.pauses()).within())
                .hasSameSizeAs(Objects.requireNonNull(expected.pauses()).within());
    }

    @ParameterizedTest
    @CsvSource({"0.5,-50", "0.1,-60", "0.02,-70", "0.3,-30"})
    void speechAndBackgroundAreRightToOneDecibel(double amplitude, double noise) {
        var clean = bursts(140, 180, 12, amplitude, RATE);
        var sounding = Arrays.stream(clean).filter(sample -> sample != 0).toArray();
        var noisy = Noise.sum(clean, Noise.WHITE.make(clean.length, noise, 5));
        var delivery = analyse(noisy, RATE);
        double level = Noise.level(sounding);

        var loudness = Objects.requireNonNull(delivery.loudness());
        assertThat(loudness.level()).isCloseTo(level, within(1.0));
        var background = Objects.requireNonNull(delivery.background());
        assertThat(background.level()).isCloseTo(noise, within(1.0));
        assertThat(background.signalToNoise()).isCloseTo(level - noise, within(1.5));
    }

    @Test
    void theRangeOfLoudnessIsThatOfTheParts() {
        var loud = bursts(140, 140, 12, 0.4, RATE);
        var soft = bursts(140, 140, 12, 0.1, RATE);
        var both = Arrays.copyOf(loud, loud.length + soft.length);
        System.arraycopy(soft, 0, both, loud.length, soft.length);

        var loudness = Objects.requireNonNull(analyse(both, RATE).loudness());

        assertThat(loudness.range()).isCloseTo(20 * Math.log10(4), within(1.0));
    }

    @Test
    void clippedSamplesAreCountedOneByOne() {
        var samples = new short[16_000];
        Arrays.fill(samples, 100, 105, Short.MAX_VALUE);
        Arrays.fill(samples, 200, 203, Short.MIN_VALUE);
        Arrays.fill(samples, 203, 206, Short.MAX_VALUE);
        Arrays.fill(samples, 8000, 8002, Short.MAX_VALUE);
        Arrays.fill(samples, 15_990, 16_000, Short.MIN_VALUE);
        var meter = new ClippingMeter(RATE);
        meter.push(samples);

        assertThat(meter.finish())
                .isEqualTo(
                        new Clipping(
                                21,
                                21 / 16_000.0,
                                4,
                                List.of(
                                        new Stretch(Sound.at(100, RATE), Sound.at(206, RATE)),
                                        new Stretch(
                                                Sound.at(15_990, RATE), Sound.at(16_000, RATE)))));
    }

    @Test
    void drawnOutSoundsAreFoundAndSyllablesAreNot() {
        var sure = new Found();
        var possible = new Found();
        for (int seed = 0; seed < 8; seed++) {
            var made = new MadeSpeech(seed, 100 + 20 * seed, 0.5).silence(0.5);
            for (int i = 0; i < 4; i++) {
                made.sentence(6).silence(0.3).um(0.35 + 0.06 * i, i % 2 == 0).silence(0.4);
            }
            made.sentence(8).silence(0.5);
            var held =
                    Objects.requireNonNull(
                                    DeliveryAnalysis.analyse(made.sound(), null, List.of())
                                            .filledPauses())
                            .found();
            possible.add(made.held(), held.stream().map(MadeLevelsTest::seconds).toList(), 0);
            sure.add(
                    made.held(),
                    held.stream().filter(one -> one.sure()).map(MadeLevelsTest::seconds).toList(),
                    0);
        }

        assertThat(possible.recall()).as("possible: " + possible).isGreaterThanOrEqualTo(0.9);
        assertThat(sure.precision()).as("sure: " + sure).isGreaterThanOrEqualTo(0.85);
        assertThat(sure.recall()).as("sure: " + sure).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void howARecordingIsCutIntoPiecesChangesNothing() {
        var made = new MadeSpeech(9, 130, 0.6).silence(0.5).sentence(9).silence(0.7).sentence(5);
        var whole = made.sound().samples();
        for (int rate : new int[] {8_000, 16_000, 44_100}) {
            var meter = new DeliveryMeter(rate);
            for (int at = 0; at < whole.length; at += 320) {
                meter.push(Arrays.copyOfRange(whole, at, Math.min(whole.length, at + 320)));
            }

            assertThat(meter.finish((Transcript) null, List.of()))
                    .isEqualTo(DeliveryAnalysis.analyse(new Sound(rate, whole), null, List.of()));
        }
    }

    @Test
    void silenceHasNoVoice() {
        var delivery = analyse(new double[RATE * 3], RATE);

        assertThat(delivery.reason(DeliveryFigure.TALK)).contains(NotMeasured.NO_VOICE);
        assertThat(delivery.reason(DeliveryFigure.PACE)).contains(NotMeasured.NO_TRANSCRIPT);
        assertThat(Objects.requireNonNull(delivery.background()).level()).isEqualTo(-96);
        assertThat(DeliveryScoring.score(delivery).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHITE", "PINK"})
    void noiseAloneIsNoSpeech(Noise noise) {
        for (int seed = 0; seed < 5; seed++) {
            var delivery = analyse(noise.make(RATE * 10, -30, seed), RATE);

            assertThat(delivery.talk()).isNull();
        }
    }

    @Test
    void nothingIsTooShort() {
        var delivery = analyse(new double[0], RATE);

        assertThat(delivery.absent()).containsEntry(DeliveryFigure.TALK, NotMeasured.TOO_SHORT);
        assertThat(delivery.length()).isZero();
    }

    @Test
    void speechThatDrownsIsTooNoisy() {
        var made = new MadeSpeech(2, 120, 0.5).silence(1).sentence(8).silence(1).sentence(8);
        var samples = made.samples();
        var noise = Noise.BABBLE.make(samples.length, Noise.level(samples) + 3, 3);
        var delivery = analyse(Noise.sum(samples, noise), RATE);

        assertThat(delivery.reason(DeliveryFigure.PAUSES))
                .hasValueSatisfying(
                        reason ->
                                assertThat(reason)
                                        .isIn(NotMeasured.TOO_NOISY, NotMeasured.NO_VOICE));
    }

    private static Delivery analyse(double[] samples, int rate) {
        return DeliveryAnalysis.analyse(new Sound(rate, Noise.whole(samples)), null, List.of());
    }

    private static double[] seconds(
            com.elios.interview.domain.model.delivery.FilledPauses.Held held) {
        return new double[] {held.from().toMillis() / 1000.0, held.to().toMillis() / 1000.0};
    }

    /// Three bursts of a second each, between silences of half a second.
    private static double[] bursts(
            double from, double to, int harmonics, double amplitude, int rate) {
        var samples = new double[rate * 5];
        for (int burst = 0; burst < 3; burst++) {
            double phase = 0;
            for (int i = 0; i < rate; i++) {
                phase += from * Math.pow(to / from, (double) i / rate) / rate;
                double sum = 0;
                for (int k = 1; k <= harmonics; k++) {
                    sum += Math.sin(2 * Math.PI * k * phase + k) / k;
                }
                samples[rate / 2 + burst * rate * 3 / 2 + i] = amplitude * sum / 2;
            }
        }
        return samples;
    }
}
