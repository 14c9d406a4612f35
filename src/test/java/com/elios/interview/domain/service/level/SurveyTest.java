package com.elios.interview.domain.service.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyTest {
    private final Survey survey = new Survey();

    @Test
    void nothingIsToldBeforeEnoughWasHeard() {
        hear(Survey.FEWEST - 1, -20, true);
        hear(Survey.FEWEST - 1, -60, false);
        assertThat(survey.whole()).isEqualTo(Surveyed.NOTHING);
    }

    @Test
    void aClearVoiceInAQuietRoomIsGood() {
        hear(20, -62, false);
        hear(20, -22, true);
        assertThat(survey.whole()).isEqualTo(new Surveyed(Loudness.GOOD, -62.0, false, false));
    }

    @Test
    void aVoiceIsAsLoudAsItsLouderPart() {
        hear(20, -58, true);
        hear(20, -24, true);
        assertThat(survey.whole().loudness()).isEqualTo(Loudness.GOOD);
    }

    @Test
    void aDistantVoiceIsTooQuiet() {
        hear(20, -45, true);
        assertThat(survey.whole().loudness()).isEqualTo(Loudness.TOO_QUIET);
    }

    @Test
    void aVoiceAtTheEndOfTheScaleIsTooLoud() {
        hear(20, -5, true);
        assertThat(survey.whole().loudness()).isEqualTo(Loudness.TOO_LOUD);
        assertThat(survey.whole().clipped()).isFalse();
    }

    @Test
    void whatIsCutOffIsTooLoudHoweverLoudTheRestIs() {
        hear(20, -20, true);
        survey.next(new Level(-12, 0, 40), true);
        assertThat(survey.whole().loudness()).isEqualTo(Loudness.TOO_LOUD);
        assertThat(survey.whole().clipped()).isTrue();
    }

    @Test
    void aSingleClickIsNothing() {
        hear(40, -20, true);
        survey.next(new Level(-20, 0, 1), true);
        assertThat(survey.whole().clipped()).isFalse();
    }

    @Test
    void aBackgroundCloseToTheVoiceIsNoisy() {
        hear(20, -36, false);
        hear(20, -25, true);
        assertThat(survey.whole().noisy()).isTrue();
    }

    @Test
    void whatIsRecentForgetsWhatWasTooLoudBeforeAndKeepsTheBackground() {
        hear(20, -60, false);
        hear(20, -3, true);
        hear(Survey.RECENT, -20, true);
        assertThat(survey.recent()).isEqualTo(new Surveyed(Loudness.GOOD, -60.0, false, false));
        assertThat(survey.whole().loudness()).isEqualTo(Loudness.TOO_LOUD);
    }

    private void hear(int levels, double rms, boolean speech) {
        for (int i = 0; i < levels; i++) {
            survey.next(new Level(rms, rms, 0), speech);
        }
    }
}
