package com.elios.interview.adapter.ui.screen.room.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.application.listening.HearingState;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.speech.LeftOut;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.speech.FrameRecognizer;
import com.elios.interview.testing.speech.PlayedRecognizer;
import com.elios.interview.testing.speech.PostedWindow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HearingModelTest {
    private final OfflineCoach coach = new OfflineCoach();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private final PostedWindow window = new PostedWindow();
    private final List<String> words = new ArrayList<>();
    private final AtomicInteger gone = new AtomicInteger();
    private final HearingModel hearing = new HearingModel(coach.voice, tasks, window, words::add);

    @Test
    void aMicrophoneThatOpensAfterTheQuestionWasLeftIsClosedAgain() {
        begin();
        hearing.open();
        hearing.close();
        tasks.runAll();
        assertThat(coach.room.open()).isFalse();
    }

    @Test
    void aMicrophoneThatOpensAfterItWasStoppedIsClosedAgain() {
        begin();
        hearing.open();
        hearing.stop(() -> {});
        tasks.runAll();
        assertThat(coach.room.open()).isFalse();
        assertThat(hearing.isOpen()).isFalse();
    }

    @Test
    void whereNobodyWritesTheAnswerGoesOnAndIsOfferedWhenSomebodyCan() {
        var asked = begin();
        speak();
        hearing.stop(gone::incrementAndGet);
        tasks.runAll();
        assertThat(gone).hasValue(1);
        assertThat(hearing.state().get()).isEqualTo(new HearingShown.Off(Optional.empty()));

        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, 50));
        hearing.begin(asked);
        tasks.runAll();
        assertThat(note()).isEqualTo(new HearingShown.Note.Incomplete(all()));

        hearing.writeDown();
        assertThat(hearing.isBusy()).isTrue();
        hearing.stop(gone::incrementAndGet);
        tasks.runAll();
        window.until(() -> words.size() == 2);
        assertThat(words).containsOnly("w9000");
        assertThat(hearing.state().get()).isEqualTo(new HearingShown.Off(Optional.empty()));
        assertThat(gone).hasValue(2);
    }

    @Test
    void anAnswerOfWhichSomethingIsLeftOutIsNotHandedInByItself() {
        coach.room.recognizers.add(new PlayedRecognizer("", ServiceProblem.CONNECTION_LOST));
        begin();
        speak();
        hearing.stop(gone::incrementAndGet);
        tasks.runAll();
        assertThat(gone).hasValue(0);
        assertThat(note()).isEqualTo(new HearingShown.Note.Incomplete(all()));

        hearing.writeDown();
        tasks.runAll();
        assertThat(note())
                .isEqualTo(
                        new HearingShown.Note.StillIncomplete(
                                all(),
                                new HearingState.Handover(
                                        Recognizer.VOSK, ServiceProblem.CONNECTION_LOST)));
    }

    @Test
    void writingThatIsStoppedIsOfferedAgain() {
        coach.room.recognizers.add(new PlayedRecognizer("", ServiceProblem.CONNECTION_LOST));
        begin();
        speak();
        hearing.stop(gone::incrementAndGet);
        tasks.runAll();
        hearing.writeDown();
        hearing.stopWriting();
        tasks.runAll();
        assertThat(note()).isEqualTo(new HearingShown.Note.StillIncomplete(all(), null));
    }

    /// Two seconds.
    private void speak() {
        hearing.open();
        tasks.runAll();
        coach.room.hear(100, (short) 9_000);
    }

    private static LeftOut all() {
        return new LeftOut(Duration.ZERO, true);
    }

    private HearingShown.Note note() {
        return ((HearingShown.Off) hearing.state().get()).note().orElseThrow();
    }

    private NextQuestion.Asked begin() {
        var interview = coach.started(1, InterviewMode.PRACTICE).id();
        var asked = (NextQuestion.Asked) coach.askNextQuestion.execute(interview);
        hearing.begin(asked);
        return asked;
    }
}
