package com.elios.interview.domain.service.turn;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.model.speech.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {
    @Test
    void aClickIsNoSpeech() {
        assertThat(follow(Duration.ofSeconds(1), "..xx......xx...")).isEmpty();
    }

    @Test
    void speechBeginsWithItsThirdFrame() {
        var watch = new TurnWatch(Duration.ofSeconds(1));
        assertThat(watch.next(true)).isEmpty();
        assertThat(watch.next(true)).isEmpty();
        assertThat(watch.next(true)).contains(TurnEvent.SPEECH_BEGAN);
    }

    @Test
    void aClosureWithinAWordIsNoPause() {
        assertThat(follow(Duration.ofSeconds(3), "xxxxx" + ".".repeat(20) + "xxxxx"))
                .containsExactly(TurnEvent.SPEECH_BEGAN);
    }

    @ParameterizedTest
    @EnumSource(Patience.class)
    void itSeemsOverAfterThePatienceAndNotBefore(Patience patience) {
        var silence = patience.silence();
        int frames = (int) silence.toMillis() / 20;

        assertThat(follow(silence, "xxxxx" + ".".repeat(frames - 1)))
                .containsExactly(TurnEvent.SPEECH_BEGAN, TurnEvent.SPEECH_PAUSED);
        assertThat(follow(silence, "xxxxx" + ".".repeat(frames)))
                .containsExactly(
                        TurnEvent.SPEECH_BEGAN, TurnEvent.SPEECH_PAUSED, TurnEvent.SEEMS_OVER);
    }

    @Test
    void whoNeverSpokeIsNotFinished() {
        assertThat(follow(Duration.ofSeconds(1), ".".repeat(1_000))).isEmpty();
    }

    @Test
    void whoGoesOnIsNotFinishedAnyMore() {
        var silence = ".".repeat(60);
        assertThat(follow(Duration.ofSeconds(1), "xxxxx" + silence + "xxxxx" + silence))
                .containsExactly(
                        TurnEvent.SPEECH_BEGAN,
                        TurnEvent.SPEECH_PAUSED,
                        TurnEvent.SEEMS_OVER,
                        TurnEvent.SPEECH_BEGAN,
                        TurnEvent.SPEECH_PAUSED,
                        TurnEvent.SEEMS_OVER);
    }

    @Test
    void aClickInTheSilenceDoesNotMakeItLonger() {
        assertThat(follow(Duration.ofSeconds(1), "xxxxx" + ".".repeat(40) + "x" + ".".repeat(10)))
                .hasSize(3);
    }

    @Test
    void patienceIsLearntFromTheLongestPauseWithin() {
        assertThat(learn("x".repeat(200) + ".".repeat(100) + "x".repeat(200)))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void patienceStaysBetweenItsBounds() {
        assertThat(learn("x".repeat(500))).isEqualTo(PatienceLesson.LEAST);
        assertThat(learn("x".repeat(300) + ".".repeat(600) + "x".repeat(300)))
                .isEqualTo(PatienceLesson.MOST);
    }

    @Test
    void tooLittleSpeechTeachesNothing() {
        var lesson = new PatienceLesson();
        follow(lesson, "x".repeat(299));
        assertThat(lesson.learnt()).isEmpty();
        lesson.next(true);
        assertThat(lesson.learnt()).isPresent();
    }

    @Test
    void silenceBeforeAndAfterIsNoPause() {
        assertThat(learn(".".repeat(400) + "x".repeat(400) + ".".repeat(400)))
                .isEqualTo(PatienceLesson.LEAST);
    }

    private static Duration learn(String frames) {
        var lesson = new PatienceLesson();
        follow(lesson, frames);
        return lesson.learnt().orElseThrow();
    }

    private static void follow(PatienceLesson lesson, String frames) {
        frames.chars().forEach(frame -> lesson.next(frame == 'x'));
    }

    private static List<TurnEvent> follow(Duration patience, String frames) {
        var watch = new TurnWatch(patience);
        List<TurnEvent> events = new ArrayList<>();
        frames.chars().forEach(frame -> watch.next(frame == 'x').ifPresent(events::add));
        return events;
    }
}
