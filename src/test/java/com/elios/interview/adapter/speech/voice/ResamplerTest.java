package com.elios.interview.adapter.speech.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.speech.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {
    private static final int EDGE = 400;

    @ParameterizedTest
    @ValueSource(ints = {8_000, 11_025, 22_050, 44_100, 48_000})
    void aToneStaysTheSameTone(int rate) {
        var changed = Resampler.resampled(tone(rate, 440), Sound.RATE);
        assertThat(changed).hasSize(Sound.RATE);
        var wanted = tone(Sound.RATE, 440).samples();
        double error = 0;
        for (int i = EDGE; i < changed.length - EDGE; i++) {
            error = Math.max(error, Math.abs(changed[i] - wanted[i]));
        }
        // 60 dB below the tone.
        assertThat(error).isLessThan(10);
    }

    @Test
    void whatTheNewRateCannotHoldIsGone() {
        var changed = Resampler.resampled(tone(48_000, 12_000), Sound.RATE);
        int loudest = 0;
        for (int i = EDGE; i < changed.length - EDGE; i++) {
            loudest = Math.max(loudest, Math.abs(changed[i]));
        }
        assertThat(loudest).isLessThan(10);
    }

    @Test
    void theSameRateIsLeftAlone() {
        var sound = tone(Sound.RATE, 100);
        assertThat(Resampler.resampled(sound, Sound.RATE)).isSameAs(sound.samples());
    }

    private static Sound tone(int rate, double hertz) {
        var samples = new short[rate];
        for (int i = 0; i < rate; i++) {
            samples[i] = (short) Math.round(10_000 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return new Sound(rate, samples);
    }
}
