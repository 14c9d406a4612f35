package com.elios.interview.domain.model.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    @Test
    void everyColumnHoldsItsLowestAndItsHighest() {
        var samples = new short[8000];
        samples[1999] = Short.MIN_VALUE;
        samples[2000] = 16384;
        samples[7999] = -8192;
        var envelope = Envelope.of(new Sound(8000, samples), 400);

        assertThat(envelope.length()).isEqualTo(Duration.ofSeconds(1));
        assertThat(envelope.column(0, 4)).isEqualTo(new Envelope.Extent(-1, 0));
        assertThat(envelope.column(1, 4)).isEqualTo(new Envelope.Extent(0, 0.5));
        assertThat(envelope.column(2, 4)).isEqualTo(new Envelope.Extent(0, 0));
        assertThat(envelope.column(3, 4)).isEqualTo(new Envelope.Extent(-0.25, 0));
    }

    @Test
    void moreColumnsThanSamplesRepeatThem() {
        var envelope = Envelope.of(new Sound(8000, new short[] {8192, -16384}), 400);

        assertThat(envelope.column(0, 5)).isEqualTo(new Envelope.Extent(0.25, 0.25));
        assertThat(envelope.column(4, 5)).isEqualTo(new Envelope.Extent(-0.5, -0.5));
    }

    @Test
    void nothingIsSilent() {
        var envelope = Envelope.of(new Sound(8000, new short[0]), 400);

        assertThat(envelope.column(0, 1)).isEqualTo(new Envelope.Extent(0, 0));
        assertThatThrownBy(() -> envelope.column(1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
