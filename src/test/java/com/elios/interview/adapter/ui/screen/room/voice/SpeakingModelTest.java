package com.elios.interview.adapter.ui.screen.room.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.room.voice.SpeakingModel.Speaking;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.domain.model.speech.VoiceEngine;
import com.elios.interview.testing.OfflineCoach;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakingModelTest {
    private static final String QUESTION = "What is an index?";

    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final List<Boolean> muted = new ArrayList<>();
    private final SpeakingModel speaking =
            new SpeakingModel(coach.voice, coach.room.choice(), tasks, Runnable::run, muted::add);

    @Test
    void aQuestionIsSpokenAndTheMicrophoneIsDeafMeanwhile() {
        speakAloud(true);
        speaking.begin(QUESTION);
        assertThat(speaking.state().get()).isEqualTo(new Speaking.Preparing());
        assertThat(muted).containsExactly(true);

        tasks.runAll();

        assertThat(coach.room.said).containsExactly(QUESTION);
        assertThat(speaking.state().get()).isEqualTo(new Speaking.Quiet());
        assertThat(muted).containsExactly(true, false);
    }

    @Test
    void whatWasPreparedIsSpokenAndNotMadeAgain() {
        speakAloud(true);
        coach.voice.prepareSpeech().execute(QUESTION, Duration.ofSeconds(20));
        coach.voice.prepareSpeech().execute(QUESTION, Duration.ofSeconds(20));
        assertThat(coach.room.said).containsExactly(QUESTION);

        speaking.begin(QUESTION);
        tasks.runAll();

        assertThat(coach.room.said).containsExactly(QUESTION);
        assertThat(coach.room.played).hasSize(1);
    }

    @Test
    void anotherTextIsMadeWhatWasPreparedNotwithstanding() {
        speakAloud(true);
        coach.voice.prepareSpeech().execute("Another question", Duration.ofSeconds(20));
        speaking.begin(QUESTION);
        tasks.runAll();
        assertThat(coach.room.said).containsExactly("Another question", QUESTION);
    }

    @Test
    void nothingIsPreparedForWhoWantsNoVoice() {
        coach.voice.prepareSpeech().execute(QUESTION, Duration.ofSeconds(20));
        assertThat(coach.room.said).isEmpty();
    }

    @Test
    void whatCouldNotBePreparedIsToldWhenItIsToBeSpoken() {
        speakAloud(true);
        coach.room.mute = true;
        coach.voice.prepareSpeech().execute(QUESTION, Duration.ofSeconds(20));
        speaking.begin(QUESTION);
        tasks.runAll();
        assertThat(speaking.state().get()).isInstanceOf(Speaking.Failed.class);
    }

    @Test
    void whoWantsNoVoiceHearsNone() {
        speaking.begin(QUESTION);
        tasks.runAll();
        assertThat(coach.room.said).isEmpty();
        assertThat(speaking.readable().get()).isTrue();
    }

    @Test
    void itIsHeardAgainWhenAsked() {
        speaking.begin(QUESTION);
        speaking.speakAgain();
        tasks.runAll();
        assertThat(coach.room.said).containsExactly(QUESTION);
    }

    @Test
    void stoppingIsHeardAtOnceAndOpensTheMicrophoneAgain() {
        speakAloud(true);
        speaking.begin(QUESTION);
        speaking.quiet();
        tasks.runAll();
        assertThat(speaking.state().get()).isEqualTo(new Speaking.Quiet());
        assertThat(muted).containsExactly(true, false);
    }

    @Test
    void mutingIsKeptForTheQuestionsThatFollow() {
        speakAloud(true);
        speaking.begin(QUESTION);
        speaking.toggleMute();
        tasks.runAll();
        assertThat(coach.room.settings.speaking().aloud()).isFalse();
        assertThat(speaking.muted().get()).isTrue();

        speaking.toggleMute();
        tasks.runAll();
        assertThat(coach.room.settings.speaking().aloud()).isTrue();
    }

    @Test
    void withoutCaptionsTheQuestionIsOnlySpokenUntilItIsOpened() {
        speakAloud(false);
        speaking.begin(QUESTION);
        assertThat(speaking.readable().get()).isFalse();
        speaking.readQuestion();
        assertThat(speaking.readable().get()).isTrue();
    }

    @Test
    void aQuestionThatNobodySpeaksCanBeRead() {
        speakAloud(false);
        coach.room.mute = true;
        speaking.begin(QUESTION);
        tasks.runAll();
        assertThat(speaking.state().get()).isInstanceOf(Speaking.Failed.class);
        assertThat(speaking.readable().get()).isTrue();
    }

    @Test
    void whoMutesCanRead() {
        speakAloud(false);
        speaking.begin(QUESTION);
        speaking.toggleMute();
        assertThat(speaking.readable().get()).isTrue();
    }

    @Test
    void anotherVoiceThanTheChosenOneIsSaid() {
        speakAloud(true);
        coach.room.settings =
                coach.room.settings.with(
                        coach.room.settings.speaking().withEngine(VoiceEngine.SYSTEM_VOICE));
        coach.room.systemVoiceFails = true;
        speaking.begin(QUESTION);
        tasks.runAll();
        assertThat(speaking.state().get())
                .isEqualTo(new Speaking.Instead(VoiceEngine.EMBEDDED_VOICE, "VOICE-1"));
    }

    private void speakAloud(boolean captions) {
        coach.room.settings =
                coach.room.settings.with(
                        coach.room.settings.speaking().withAloud(true).withCaptions(captions));
    }
}
