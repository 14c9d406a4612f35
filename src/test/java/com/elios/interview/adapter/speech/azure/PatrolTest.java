package com.elios.interview.adapter.speech.azure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatrolTest {
    private static final long MILLI = 1_000_000;

    private final Patrol patrol = new Patrol(0);

    @Test
    void fiveSecondsWithoutAConnectionAreTooMany() {
        assertThat(patrol.isSilent(4_999 * MILLI)).isFalse();
        assertThat(patrol.isSilent(5_000 * MILLI)).isTrue();
    }

    @Test
    void aLostConnectionHasTheSameTime() {
        patrol.connected(1_000 * MILLI);
        patrol.disconnected(60_000 * MILLI);
        assertThat(patrol.isSilent(64_999 * MILLI)).isFalse();
        assertThat(patrol.isSilent(65_000 * MILLI)).isTrue();
    }

    @Test
    void speechMustBeAnsweredWithinFiveSeconds() {
        patrol.connected(0);
        say(0, 5_000, true);
        assertThat(patrol.isSilent(4_900 * MILLI)).isFalse();
        assertThat(patrol.isSilent(5_100 * MILLI)).isTrue();
    }

    @Test
    void anyAnswerBeginsTheTimeAnew() {
        patrol.connected(0);
        say(0, 4_000, true);
        patrol.alive(4_000 * MILLI);
        say(4_000, 9_000, true);
        assertThat(patrol.isSilent(8_900 * MILLI)).isFalse();
        assertThat(patrol.isSilent(9_100 * MILLI)).isTrue();
    }

    @Test
    void silenceAndAKnockNeedNoAnswer() {
        patrol.connected(0);
        say(0, 1_000, true);
        say(1_000, 60_000, false);
        assertThat(patrol.isSilent(60_000 * MILLI)).isFalse();
    }

    @Test
    void soundThatIsStillToBeSentNeedsNoAnswerYet() {
        patrol.connected(0);
        for (int i = 0; i < 15_000; i++) {
            patrol.pushed(0, true);
        }
        patrol.alive(145_000 * MILLI);
        assertThat(patrol.isSilent(149_900 * MILLI)).isFalse();
        assertThat(patrol.isSilent(150_100 * MILLI)).isTrue();
    }

    @Test
    void theEndMustBeAnsweredToo() {
        patrol.connected(0);
        say(0, 1_000, false);
        patrol.end(1_000 * MILLI);
        assertThat(patrol.isSilent(5_900 * MILLI)).isFalse();
        assertThat(patrol.isSilent(6_100 * MILLI)).isTrue();
    }

    private void say(int fromMillis, int toMillis, boolean isSpeech) {
        for (int at = fromMillis; at < toMillis; at += 20) {
            patrol.pushed(at * MILLI, isSpeech);
        }
    }
}
