package com.elios.interview.domain.service.scoring.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.trust.Estimate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResamplesTest {
    private static final double[] VALUES = IntStream.range(0, 100).asDoubleStream().toArray();

    private static double mean(int[] counts) {
        return IntStream.range(0, counts.length).mapToDouble(i -> counts[i] * VALUES[i]).sum()
                / Arrays.stream(counts).sum();
    }

    /// The mean of 0 to 99 has a standard error of 28.87 / 10.
    @Test
    void theIntervalOfAMeanIsThatOfTheory() {
        var estimate = new Resamples(100).estimate(ResamplesTest::mean).orElseThrow();
        assertThat(estimate.value()).isEqualTo(49.5);
        assertThat(estimate.low()).isCloseTo(49.5 - 1.96 * 2.887, within(0.4));
        assertThat(estimate.high()).isCloseTo(49.5 + 1.96 * 2.887, within(0.4));
    }

    @Test
    void theSameIntervalComesEachTimeToTheLastDigit() {
        assertThat(new Resamples(100).estimate(ResamplesTest::mean))
                .isEqualTo(new Resamples(100).estimate(ResamplesTest::mean));
    }

    @Test
    void ofOneQuestionNothingIsSaidBeyondIt() {
        assertThat(new Resamples(1).estimate(counts -> counts[0])).contains(new Estimate(1, 1, 1));
    }

    @Test
    void whatHasNoValueHasNoInterval() {
        assertThat(new Resamples(5).estimate(_ -> Double.NaN)).isEmpty();
    }

    @Test
    void thereAreAtLeastAThousand() {
        assertThat(AgreementFigures.RESAMPLES).isGreaterThanOrEqualTo(1000);
    }
}
