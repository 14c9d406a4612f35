package com.elios.interview.domain.service.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.delivery.Background;
import com.elios.interview.domain.model.delivery.Clipping;
import com.elios.interview.domain.model.delivery.Delivery;
import com.elios.interview.domain.model.delivery.Delivery.DeliveryFigure;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryPart;
import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import com.elios.interview.domain.model.delivery.DeliveryScore.PartScore;
import com.elios.interview.domain.model.delivery.FilledPauses;
import com.elios.interview.domain.model.delivery.Loudness;
import com.elios.interview.domain.model.delivery.NotMeasured;
import com.elios.interview.domain.model.delivery.Pace;
import com.elios.interview.domain.model.delivery.Pauses;
import com.elios.interview.domain.model.delivery.Pitch;
import com.elios.interview.domain.model.delivery.Talk;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DeliveryScoringTest {
    private static final Pitch LIVELY = new Pitch(120, 8, 3, Duration.ofSeconds(20));

    @Test
    void whatLiesInEveryBandScoresOne() {
        var score = DeliveryScoring.score(delivery(60, new Pace(70, 140, 175), LIVELY));

        assertThat(score.version()).isEqualTo("delivery/1");
        assertThat(score.value()).isCloseTo(1.0, within(1e-9));
        assertThat(score.parts())
                .extracting(PartScore::part)
                .containsExactly(DeliveryPart.values());
        assertThat(score.remarks()).isEmpty();
    }

    @Test
    void aPartThatWasNotMeasuredLeavesItsWeightToTheOthers() {
        var score = DeliveryScoring.score(delivery(60, null, LIVELY));

        assertThat(score.parts()).extracting(PartScore::part).doesNotContain(DeliveryPart.TEMPO);
        assertThat(score.parts().stream().mapToDouble(PartScore::weight).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(score.value()).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void fasterIsWorse() {
        var fast = DeliveryScoring.score(delivery(60, new Pace(225, 225, 280), LIVELY));
        var faster = DeliveryScoring.score(delivery(60, new Pace(239, 239, 280), LIVELY));

        assertThat(Objects.requireNonNull(faster.value()))
                .isLessThan(Objects.requireNonNull(fast.value()));
        assertThat(fast.remarks()).containsExactly(DeliveryRemark.PACE_FAST);
    }

    @Test
    void theHeightOfAVoiceDoesNotMatter() {
        var low = new Pitch(85, 6, 2.3, Duration.ofSeconds(20));
        var high = new Pitch(260, 6, 2.3, Duration.ofSeconds(20));

        assertThat(DeliveryScoring.score(delivery(60, null, low)))
                .isEqualTo(DeliveryScoring.score(delivery(60, null, high)));
    }

    @Test
    void theSameSpeechOfAnotherHeightMeasuresTheSame() {
        var low = made(100);
        var high = made(215);

        assertThat(Objects.requireNonNull(high.pitch()).range())
                .isCloseTo(Objects.requireNonNull(low.pitch()).range(), within(1.5));
        assertThat(DeliveryScoring.score(high).value())
                .isCloseTo(
                        Objects.requireNonNull(DeliveryScoring.score(low).value()), within(0.05));
    }

    @Test
    void anEvenMelodyIsRemarkedOn() {
        var flat = new Pitch(120, 2, 0.8, Duration.ofSeconds(20));

        assertThat(DeliveryScoring.score(delivery(60, null, flat)).remarks())
                .containsExactly(DeliveryRemark.MONOTONE);
    }

    @Test
    void lessThanFiveSecondsOfSpeechHaveNoScore() {
        var score = DeliveryScoring.score(delivery(6, new Pace(12, 120, 150), LIVELY));

        assertThat(score.value()).isNull();
        assertThat(score.parts()).isEmpty();
    }

    @Test
    void everyBandNamesItsSourceAndIsHighestInTheMiddle() {
        for (var band : Bands.all()) {
            assertThat(band.source()).isNotBlank();
            assertThat(band.of((band.from() + band.to()) / 2)).isEqualTo(1);
            assertThat(band.of(band.lowest() - 1)).isZero();
            assertThat(band.of(band.highest() + 1)).isZero();
        }
    }

    @Test
    void aDeliverySurvivesJson() {
        var mapper = JsonMapper.builder().build();
        var made = new MadeSpeech(4, 120, 0.5).silence(0.5).sentence(9).um(0.5, true);
        made.silence(0.6).sentence(7).silence(0.4);
        for (var transcript : Arrays.asList(made.transcript(), null)) {
            var delivery = DeliveryAnalysis.analyse(made.sound(), transcript, List.of());
            var score = DeliveryScoring.score(delivery);

            assertThat(mapper.readValue(mapper.writeValueAsString(delivery), Delivery.class))
                    .isEqualTo(delivery);
            assertThat(mapper.readValue(mapper.writeValueAsString(score), score.getClass()))
                    .isEqualTo(score);
        }
    }

    @Test
    void aFigureThatIsAbsentNeedsItsReason() {
        var whole = delivery(60, null, LIVELY);

        assertThatThrownBy(
                        () ->
                                new Delivery(
                                        whole.length(),
                                        whole.talk(),
                                        whole.pace(),
                                        whole.pauses(),
                                        whole.fillers(),
                                        whole.filledPauses(),
                                        whole.loudness(),
                                        whole.clipping(),
                                        whole.background(),
                                        whole.pitch(),
                                        whole.repetitions(),
                                        Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Delivery made(double height) {
        var made = new MadeSpeech(7, height, 0.6).silence(0.5);
        for (int i = 0; i < 5; i++) {
            made.sentence(8).silence(0.6);
        }
        return DeliveryAnalysis.analyse(made.sound(), made.transcript(), List.of());
    }

    private static Delivery delivery(int seconds, @Nullable Pace pace, Pitch pitch) {
        var absent = new EnumMap<DeliveryFigure, NotMeasured>(DeliveryFigure.class);
        absent.put(DeliveryFigure.FILLERS, NotMeasured.NO_TRANSCRIPT);
        absent.put(DeliveryFigure.REPETITIONS, NotMeasured.NO_TRANSCRIPT);
        if (pace == null) {
            absent.put(DeliveryFigure.PACE, NotMeasured.NO_TRANSCRIPT);
        }
        var turn = Duration.ofSeconds(seconds);
        return new Delivery(
                turn,
                new Talk(turn.multipliedBy(4).dividedBy(5), turn, 0.8, 0.8),
                pace,
                new Pauses(List.of(), Duration.ZERO),
                null,
                new FilledPauses(List.of()),
                new Loudness(-24, -28, -20),
                Clipping.NONE,
                new Background(-60, 36.0),
                pitch,
                null,
                absent);
    }
}
