package com.elios.interview.domain.service.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Pause;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.service.delivery.made.Found;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import com.elios.interview.domain.service.delivery.made.Noise;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pauses and pace against sounds that were made, where every edge is known.
class MadePausesTest {
    private static final double[] LENGTHS = {0.3, 0.35, 0.45, 0.6, 0.8, 1.2, 2.0, 3.1};
    private static final double[] HEIGHTS = {95, 120, 160, 205, 250};

    @Test
    void pausesOfCleanSpeechAreFoundToSixHundredths() {
        var found = new Found();
        for (int seed = 0; seed < 10; seed++) {
            var made = speech(seed);
            found.add(silencesWithin(made), pauses(made.sound()), 0.3);
        }

        assertThat(found.f1()).as(found.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.edge(0.95)).as(found.toString()).isLessThanOrEqualTo(0.06);
    }

    @ParameterizedTest
    @CsvSource({"WHITE,20", "WHITE,10", "PINK,20", "PINK,10", "BABBLE,20", "BABBLE,10"})
    void pausesAreFoundInNoise(Noise kind, int decibels) {
        var found = new Found();
        for (int seed = 0; seed < 6; seed++) {
            var made = speech(seed);
            var samples = made.samples();
            double level = speechLevel(made) - decibels;
            var noisy = Noise.sum(samples, kind.make(samples.length, level, seed + 100));
            found.add(silencesWithin(made), pauses(sound(noisy)), 0.3);
        }

        assertThat(found.f1()).as(found.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.edge(0.9)).as(found.toString()).isLessThanOrEqualTo(0.06);
    }

    @Test
    void paceIsRightToThreeInAHundred() {
        for (int seed = 0; seed < 10; seed++) {
            var made = speech(seed);
            var delivery = DeliveryAnalysis.analyse(made.sound(), made.transcript(), List.of());
            double first = made.silences().getFirst()[1];
            double last = made.silences().getLast()[0];
            int words = made.transcript().words().size();
            double silent = silencesWithin(made).stream().mapToDouble(one -> one[1] - one[0]).sum();
            var pace = Objects.requireNonNull(delivery.pace());

            assertThat(pace.words()).isEqualTo(words);
            assertThat(pace.overall() * (last - first) / 60 / words).isCloseTo(1, within(0.03));
            assertThat(pace.ofSpeech() * (last - first - silent) / 60 / words)
                    .isCloseTo(1, within(0.03));
        }
    }

    @Test
    void theSeamOfTwoTakesIsNoPause() {
        var made = new MadeSpeech(1, 120, 0.5).silence(0.5).sentence(6).silence(0.9);
        double seam = made.seconds();
        made.silence(0.7).sentence(6).silence(0.6).sentence(5).silence(0.5);

        var joined =
                Objects.requireNonNull(
                        DeliveryAnalysis.analyse(made.sound(), null, List.of(MadeSpeech.time(seam)))
                                .pauses());

        assertThat(joined.count(Pause.PauseKind.THINKING)).isEqualTo(2);
        assertThat(joined.within()).hasSize(1);
        assertThat(joined.within().getFirst().length().toMillis()).isBetween(540L, 660L);
        assertThat(joined.all().get(1).from().toMillis() / 1000.0).isCloseTo(seam, within(0.011));
        assertThat(joined.tail().toMillis()).isBetween(440L, 560L);
    }

    @Test
    void marksOfTheTranscriptTellPausesApart() {
        var made = new MadeSpeech(3, 120, 0.5).silence(0.4).sentence(5).silence(0.8);
        made.um(0.4, true).silence(0.6).sentence(4).silence(0.5);

        var delivery = DeliveryAnalysis.analyse(made.sound(), made.transcript(), List.of());
        var pauses = Objects.requireNonNull(delivery.pauses());

        assertThat(pauses.all())
                .extracting(Pause::kind)
                .containsExactly(
                        Pause.PauseKind.THINKING,
                        Pause.PauseKind.BETWEEN_SENTENCES,
                        Pause.PauseKind.STALL);
        assertThat(pauses.within()).extracting(Pause::basis).containsOnly(Pause.PauseBasis.WORDS);
    }

    private static MadeSpeech speech(int seed) {
        var random = new Random(seed);
        var made = new MadeSpeech(seed, HEIGHTS[seed % HEIGHTS.length], 0.5);
        made.silence(0.4 + random.nextDouble());
        for (int i = 0; i < 7; i++) {
            made.sentence(3 + random.nextInt(8));
            made.silence(LENGTHS[random.nextInt(LENGTHS.length)]);
        }
        return made.sentence(4).silence(0.7);
    }

    private static List<double[]> silencesWithin(MadeSpeech made) {
        return made.silences().subList(1, made.silences().size() - 1);
    }

    private static double speechLevel(MadeSpeech made) {
        double silent = made.silences().stream().mapToDouble(one -> one[1] - one[0]).sum();
        return Noise.level(made.samples()) - 10 * Math.log10(1 - silent / made.seconds());
    }

    private static List<double[]> pauses(Sound sound) {
        Delivery delivery = DeliveryAnalysis.analyse(sound, null, List.of());
        return Objects.requireNonNull(delivery.pauses()).within().stream()
                .map(
                        pause ->
                                new double[] {
                                    pause.from().toMillis() / 1000.0, pause.to().toMillis() / 1000.0
                                })
                .toList();
    }

    private static Sound sound(double[] samples) {
        return new Sound(MadeSpeech.RATE, Noise.whole(samples));
    }
}
