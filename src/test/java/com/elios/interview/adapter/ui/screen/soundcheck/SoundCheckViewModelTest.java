package com.elios.interview.adapter.ui.screen.soundcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckState.Playback;
import com.elios.interview.adapter.ui.screen.soundcheck.SoundCheckState.Understood;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.adapter.ui.voice.VoiceChoice;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.service.level.Level;
import com.elios.interview.domain.service.level.Loudness;
import com.elios.interview.testing.RecordingNavigator;
import com.elios.interview.testing.speech.PlayedRecognizer;
import com.elios.interview.testing.speech.PostedWindow;
import com.elios.interview.testing.speech.QuietRoom;
import com.elios.interview.testing.store.InMemoryCvAnalyses;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SoundCheckViewModelTest {
    private static final short SILENCE = 30;
    private static final short SPEECH = 3_000;
    private static final short WHISPER = 370;
    private static final int SECOND = 50;

    private final QuietRoom room = new QuietRoom();
    private final PostedWindow window = new PostedWindow();
    private final RecordingNavigator navigator = new RecordingNavigator();
    private final SoundCheckViewModel check = check(new SynchronousTaskRunner(), room.choice());

    @Test
    void aClearVoiceInAQuietRoomIsGood() {
        speak(SPEECH);
        assertThat(heard().found().loudness()).isEqualTo(Loudness.GOOD);
        assertThat(heard().found().noise()).isBetween(-62.0, -60.0);
        assertThat(heard().found().noisy()).isFalse();
        assertThat(heard().lost()).isFalse();
        assertThat(heard().understood()).isEqualTo(new Understood.Nobody(null));
        assertThat(room.open()).isFalse();
    }

    @Test
    void aWhisperIsTooQuiet() {
        speak(WHISPER);
        assertThat(heard().found().loudness()).isEqualTo(Loudness.TOO_QUIET);
    }

    @Test
    void whatIsCutOffIsTooLoudWhileItIsHeard() {
        check.start();
        room.hear(2 * SECOND, Short.MAX_VALUE);
        window.until(() -> check.now().get().clipped());
        window.until(() -> check.now().get().loudness() == Loudness.TOO_LOUD);
        assertThat(check.level().get().clipped()).isPositive();
    }

    @Test
    void withoutSpeechNothingIsToldOfIt() {
        speak(SILENCE);
        assertThat(heard().found().loudness()).isNull();
    }

    @Test
    void whatWasHeardIsPlayedInFull() {
        speak(SPEECH);
        check.play();
        assertThat(room.played)
                .singleElement()
                .satisfies(sound -> assertThat(sound.length()).isEqualTo(Duration.ofSeconds(4)));
        assertThat(heard().playback()).isEqualTo(new Playback.Quiet());
    }

    @Test
    void playingCanBeStopped() {
        var tasks = new QueuedTaskRunner();
        var slow = check(tasks, room.choice());
        slow.start();
        tasks.runAll();
        room.hear(SECOND, SPEECH);
        slow.stop();
        tasks.runAll();
        slow.play();
        assertThat(slow.state().get())
                .isInstanceOfSatisfying(
                        SoundCheckState.Heard.class,
                        heard -> assertThat(heard.playback()).isEqualTo(new Playback.Playing()));
        slow.quiet();
        tasks.runAll();
        assertThat(slow.state().get())
                .isInstanceOfSatisfying(
                        SoundCheckState.Heard.class,
                        heard -> assertThat(heard.playback()).isEqualTo(new Playback.Quiet()));
    }

    @Test
    void whatWasUnderstoodIsShownWithItsWriter() {
        room.recognizers.add(new PlayedRecognizer("simple things first", null));
        check.start();
        var live = new HearingState.Live(Recognizer.VOSK, null);
        window.until(() -> check.state().get().equals(new SoundCheckState.Listening(live)));
        room.hear(SECOND, SPEECH);
        check.stop();
        assertThat(heard().understood())
                .isEqualTo(new Understood.By(Recognizer.VOSK, "simple things first", true, null));
    }

    @Test
    void aRecogniserThatFailsIsNamedWithItsProblem() {
        room.recognizers.add(new PlayedRecognizer("", ServiceProblem.NOT_THERE));
        check.start();
        var why = new Handover(Recognizer.VOSK, ServiceProblem.NOT_THERE);
        var nobody = new SoundCheckState.Listening(new HearingState.OnlyRecording(why));
        window.until(() -> check.state().get().equals(nobody));
        check.stop();
        assertThat(heard().understood()).isEqualTo(new Understood.Nobody(why));
    }

    @Test
    void aMicrophoneThatIsLostKeepsWhatWasHeard() {
        check.start();
        room.hear(SECOND, SILENCE);
        room.hear(SECOND, SPEECH);
        room.lose();
        window.until(() -> check.state().get() instanceof SoundCheckState.Heard);
        assertThat(heard().lost()).isTrue();
        assertThat(heard().found().loudness()).isEqualTo(Loudness.GOOD);
        check.play();
        assertThat(room.played)
                .singleElement()
                .satisfies(sound -> assertThat(sound.length()).isEqualTo(Duration.ofSeconds(2)));
    }

    @Test
    void aMicrophoneThatCannotBeHadIsTold() {
        room.problem = AudioProblem.NO_DEVICE;
        check.start();
        assertThat(check.state().get())
                .isInstanceOfSatisfying(
                        SoundCheckState.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo("AUDIO-1"));
        room.problem = null;
        check.start();
        assertThat(check.state().get()).isInstanceOf(SoundCheckState.Listening.class);
    }

    @Test
    void aForgottenCheckClosesTheMicrophone() {
        check.start();
        room.hear((int) SoundCheckViewModel.LONGEST.toSeconds() * SECOND, SPEECH);
        window.until(() -> check.state().get() instanceof SoundCheckState.Heard);
        assertThat(room.open()).isFalse();
    }

    @Test
    void whoLeavesClosesTheMicrophone() {
        check.start();
        assertThat(room.open()).isTrue();
        check.hide();
        assertThat(room.open()).isFalse();
        assertThat(check.level().get()).isEqualTo(Level.NONE);
    }

    @Test
    void aMicrophoneThatOpensAfterOneLeftIsClosedAgain() {
        var tasks = new QueuedTaskRunner();
        var slow = check(tasks, room.choice());
        slow.start();
        slow.hide();
        tasks.runAll();
        assertThat(room.open()).isFalse();
    }

    @Test
    void anotherMicrophoneIsKeptAndBeginsAnew() {
        speak(SPEECH);
        check.chooseMicrophone(Optional.of("Headset"));
        assertThat(room.settings.hearing().microphone()).isEqualTo("Headset");
        assertThat(check.state().get()).isEqualTo(new SoundCheckState.Ready());
        check.chooseMicrophone(Optional.empty());
        assertThat(room.settings.hearing().microphone()).isNull();
    }

    @Test
    void aChoiceThatIsNotKeptIsTold() {
        var full = new StoreFailure("no space", new IllegalStateException());
        var choice =
                new VoiceChoice(
                        () -> room.settings,
                        _ -> {
                            throw full;
                        });
        var failing = check(new SynchronousTaskRunner(), choice);
        failing.chooseMicrophone(Optional.of("Headset"));
        assertThat(failing.notKept().get()).isPresent();
        assertThat(failing.microphone().get()).contains("Headset");
    }

    @Test
    void doneGoesBack() {
        check.done();
        assertThat(navigator.steps()).containsExactly("back");
    }

    private SoundCheckViewModel check(TaskRunner tasks, VoiceChoice choice) {
        var useCases = room.useCases(new InMemoryCvAnalyses());
        return new SoundCheckViewModel(useCases, choice, tasks, navigator, window);
    }

    private void speak(short value) {
        check.start();
        room.hear(2 * SECOND, SILENCE);
        room.hear(2 * SECOND, value);
        window.until(() -> settled(value));
        check.stop();
    }

    /// Whether the levels tell of it.
    private boolean settled(short value) {
        var expected = 20 * Math.log10(value / 32_768.0);
        return Math.abs(check.level().get().rms() - expected) < 0.1
                && (value == SILENCE || check.now().get().loudness() != null);
    }

    private SoundCheckState.Heard heard() {
        return (SoundCheckState.Heard) check.state().get();
    }
}
