package com.elios.interview.domain.service.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnwrittenTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void allOfItWhereNobodyUnderstood() {
        assertThat(unwritten(speech(0, 3, 3), List.of(Duration.ZERO)))
                .singleElement()
                .satisfies(
                        part -> {
                            assertThat(part.from()).isZero();
                            assertThat(part.sound().length()).isEqualTo(SECOND.multipliedBy(3));
                        });
    }

    @Test
    void theEndOfATakeAfterTheLastWordThatWasUnderstood() {
        assertThat(unwritten(speech(0, 3, 3), List.of(Duration.ZERO), said(0, 1), said(1, 2)))
                .singleElement()
                .satisfies(
                        part -> {
                            assertThat(part.from()).isEqualTo(SECOND.multipliedBy(2));
                            assertThat(part.sound().length()).isEqualTo(SECOND);
                        });
    }

    @Test
    void nothingWhereNobodySpeaksAnyMore() {
        assertThat(unwritten(speech(0, 2, 5), List.of(Duration.ZERO), said(0, 2))).isEmpty();
        assertThat(unwritten(speech(0, 2.2, 5), List.of(Duration.ZERO), said(0, 2))).isEmpty();
        assertThat(unwritten(speech(0, 0, 0), List.of())).isEmpty();
    }

    @Test
    void everyTakeHasAnEndOfItsOwn() {
        var takes = List.of(Duration.ZERO, SECOND.multipliedBy(3), SECOND.multipliedBy(6));
        var found = unwritten(speech(0, 9, 9), takes, said(0, 2), said(3, 6), said(6, 7));
        assertThat(found)
                .extracting(Unwritten::from)
                .containsExactly(SECOND.multipliedBy(2), SECOND.multipliedBy(7));
        assertThat(found)
                .extracting(part -> part.sound().length())
                .containsExactly(SECOND, SECOND.multipliedBy(2));
    }

    @Test
    void aWordThatReachesBeyondItsTakeEndsThere() {
        var takes = List.of(Duration.ZERO, SECOND.multipliedBy(2));
        assertThat(unwritten(speech(0, 4, 4), takes, said(0, 3)))
                .singleElement()
                .extracting(Unwritten::from)
                .isEqualTo(SECOND.multipliedBy(3));
    }

    @Test
    void aLongStretchBeforeAnUtterance() {
        var found = unwritten(speech(0, 9, 9), List.of(Duration.ZERO), said(3, 4), said(6, 9));
        assertThat(found)
                .extracting(Unwritten::from)
                .containsExactly(Duration.ZERO, SECOND.multipliedBy(4));
        assertThat(found)
                .extracting(part -> part.sound().length())
                .containsExactly(SECOND.multipliedBy(3), SECOND.multipliedBy(2));
    }

    @Test
    void aFillerBetweenTwoUtterancesIsNotLookedFor() {
        var found = unwritten(speech(1, 9, 9), List.of(Duration.ZERO), said(2, 4), said(5, 9));
        assertThat(found).isEmpty();
    }

    private static List<Unwritten> unwritten(Sound sound, List<Duration> takes, Utterance... said) {
        return Unwritten.of(
                new Recorded(sound, new Transcript(List.of(said)), takes),
                frame -> frame.samples()[0] != 0);
    }

    /// Somebody speaks between two times, in seconds.
    private static Sound speech(double from, double to, double length) {
        var samples = new short[(int) (length * Sound.RATE)];
        Arrays.fill(samples, (int) (from * Sound.RATE), (int) (to * Sound.RATE), (short) 9_000);
        return new Sound(Sound.RATE, samples);
    }

    private static Utterance said(int from, int to) {
        return new Utterance(
                SECOND.multipliedBy(from),
                SECOND.multipliedBy(to),
                "words",
                List.of(),
                null,
                Recognizer.VOSK);
    }
}
