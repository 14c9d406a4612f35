package com.elios.interview.adapter.ui.screen.settings.voice.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.service.level.Level;
import com.elios.interview.testing.speech.PlayedRecognizer;
import com.elios.interview.testing.speech.PostedWindow;
import com.elios.interview.testing.speech.QuietRoom;
import com.elios.interview.testing.store.InMemoryCvAnalyses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonViewModelTest {
    private static final short SPEECH = 3_000;
    private static final short SILENCE = 30;
    private static final int SECOND = 50;

    private final QuietRoom room = new QuietRoom();
    private final PostedWindow window = new PostedWindow();
    private final List<Duration> learnt = new ArrayList<>();
    private final LessonViewModel lesson =
            new LessonViewModel(
                    room.useCases(new InMemoryCvAnalyses()),
                    Runnable::run,
                    learnt::add,
                    new SynchronousTaskRunner(),
                    window);

    @Test
    void whoPausesForTwoSecondsIsGivenThree() {
        lesson.begin();
        room.hear(9 * SECOND, SPEECH);
        room.hear(2 * SECOND, SILENCE);
        room.hear(10 * SECOND, SPEECH);
        window.until(() -> lesson.state().get() instanceof LessonState.Learnt);
        assertThat(learnt)
                .singleElement()
                .satisfies(
                        pause ->
                                assertThat(pause)
                                        .isBetween(
                                                Duration.ofMillis(2_900), Duration.ofSeconds(3)));
        assertThat(lesson.state().get()).isEqualTo(new LessonState.Learnt(learnt.getFirst()));
        assertThat(room.open()).isFalse();
        assertThat(lesson.level().get()).isEqualTo(Level.NONE);
    }

    @Test
    void itTellsHowFarItIs() {
        lesson.begin();
        assertThat(lesson.state().get()).isEqualTo(new LessonState.Listening(Duration.ZERO));
        room.hear(3 * SECOND, SPEECH);
        var three = new LessonState.Listening(Duration.ofSeconds(3));
        window.until(() -> lesson.state().get().equals(three));
    }

    @Test
    void fromTooLittleNothingIsLearnt() {
        lesson.begin();
        room.hear(3 * SECOND, SPEECH);
        room.hear(18 * SECOND, SILENCE);
        window.until(() -> lesson.state().get() instanceof LessonState.TooLittle);
        assertThat(learnt).isEmpty();
        assertThat(room.open()).isFalse();
    }

    @Test
    void whoCancelsClosesTheMicrophone() {
        lesson.begin();
        assertThat(room.open()).isTrue();
        lesson.cancel();
        assertThat(room.open()).isFalse();
        assertThat(lesson.state().get()).isEqualTo(new LessonState.Resting());
    }

    @Test
    void aMicrophoneThatIsLostTeachesNothing() {
        lesson.begin();
        room.hear(SECOND, SPEECH);
        room.lose();
        window.until(() -> lesson.state().get() instanceof LessonState.Lost);
        assertThat(learnt).isEmpty();
        assertThat(room.open()).isFalse();
    }

    @Test
    void aMicrophoneThatCannotBeHadIsTold() {
        room.problem = AudioProblem.DEVICE_REFUSED;
        lesson.begin();
        assertThat(lesson.state().get())
                .isInstanceOfSatisfying(
                        LessonState.Failed.class,
                        failed -> assertThat(failed.failure().code()).isEqualTo("AUDIO-3"));
    }

    @Test
    void noRecogniserHearsIt() {
        var recognizer = new PlayedRecognizer("words", null);
        room.recognizers.add(recognizer);
        lesson.begin();
        room.hear(21 * SECOND, SPEECH);
        window.until(() -> lesson.state().get() instanceof LessonState.Learnt);
        assertThat(recognizer.started).isZero();
    }
}
