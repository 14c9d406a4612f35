package com.elios.interview.application.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.application.error.AudioFailure;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.application.usecase.speech.ListenToAnswer;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.service.turn.TurnEvent;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.speech.FrameRecognizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ListeningTest {
    private static final DraftPlace PLACE = DraftPlace.ofQuestion(0);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final OfflineCoach coach = new OfflineCoach();
    private final Interview interview = coach.started(1, InterviewMode.PRACTICE);
    private final ListenToAnswer listen = coach.voice.listenToAnswer();
    private final List<ListeningEvent> events = new CopyOnWriteArrayList<>();

    @Test
    void isUnderstoodWhileItIsRecorded() {
        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, 10));
        var listening = open();
        say(1, 2, 3);

        var take = listening.stop(LONG);

        assertThat(words(take)).containsExactly("w1", "w2", "w3");
        assertThat(take.complete()).isTrue();
        assertThat(take.dropped()).isZero();
        assertThat(take.length()).isEqualTo(Duration.ofMillis(600));
        var recorded = coach.room.recordings.find(interview.id(), PLACE).orElseThrow();
        assertThat(recorded.sound().length()).isEqualTo(Duration.ofMillis(600));
        assertThat(recorded.transcript().text()).isEqualTo("w1 w2 w3");
    }

    @Test
    void whatAFailedServiceDidNotReturnIsUnderstoodByTheNext() {
        coach.room.recognizers.add(FrameRecognizer.failing(Recognizer.AZURE, 10, 27));
        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, 10));
        var listening = open();
        say(1, 2, 3, 4, 5);

        var take = listening.stop(LONG);

        assertThat(words(take)).containsExactly("w1", "w2", "w3", "w4", "w5");
        assertThat(take.utterances())
                .extracting(Utterance::by)
                .containsExactly(
                        Recognizer.AZURE,
                        Recognizer.AZURE,
                        Recognizer.VOSK,
                        Recognizer.VOSK,
                        Recognizer.VOSK);
        assertThat(take.utterances())
                .extracting(Utterance::to)
                .containsExactly(
                        Duration.ofMillis(200),
                        Duration.ofMillis(400),
                        Duration.ofMillis(600),
                        Duration.ofMillis(800),
                        Duration.ofMillis(1000));
        assertThat(hearing().getLast())
                .isEqualTo(
                        new HearingState.Live(
                                Recognizer.VOSK,
                                new HearingState.Handover(
                                        Recognizer.AZURE, ServiceProblem.CONNECTION_LOST)));
        assertThat(take.complete()).isTrue();
    }

    @Test
    void whatNobodyUnderstandsIsStillRecorded() {
        coach.room.recognizers.add(FrameRecognizer.failing(Recognizer.AZURE, 10, 15));
        var listening = open();
        say(1, 2, 3);

        var take = listening.stop(LONG);

        assertThat(words(take)).containsExactly("w1");
        assertThat(take.complete()).isFalse();
        assertThat(take.understoodUntil()).isEqualTo(Duration.ofMillis(200));
        assertThat(coach.room.recordings.find(interview.id(), PLACE).orElseThrow().sound().length())
                .isEqualTo(Duration.ofMillis(600));
        assertThat(hearing().getLast()).isInstanceOf(HearingState.OnlyRecording.class);
    }

    @Test
    void anotherTakeGoesOnWhereTheFirstEnded() {
        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, 10));
        var first = open();
        say(1, 2);
        first.stop(LONG);
        var second = open();
        say(3);

        var take = second.stop(LONG);

        assertThat(take.start()).isEqualTo(Duration.ofMillis(400));
        assertThat(take.utterances().getFirst().from()).isEqualTo(Duration.ofMillis(400));
        var recorded = coach.room.recordings.find(interview.id(), PLACE).orElseThrow();
        assertThat(recorded.takes()).containsExactly(Duration.ZERO, Duration.ofMillis(400));
        assertThat(recorded.transcript().text()).isEqualTo("w1 w2 w3");
    }

    @Test
    void aLostMicrophoneIsToldAndKeepsWhatWasHeard() {
        var listening = open();
        say(1);
        coach.room.lose();

        var take = listening.stop(LONG);

        assertThat(events).contains(new ListeningEvent.MicrophoneLost(AudioProblem.DEVICE_LOST));
        assertThat(take.length()).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    void nothingIsHeardWhileItIsMuted() {
        var listening = open();
        say(1);
        listening.mute(true);
        say(2);
        listening.mute(false);
        say(3);

        var take = listening.stop(LONG);

        assertThat(take.length()).isEqualTo(Duration.ofMillis(400));
        var samples =
                coach.room.recordings.find(interview.id(), PLACE).orElseThrow().sound().samples();
        assertThat(samples[0]).isEqualTo((short) 1);
        assertThat(samples[samples.length - 1]).isEqualTo((short) 3);
    }

    @Test
    void aMicrophoneThatCannotBeOpenedIsSaidAndLeavesNothingOpen() {
        coach.room.problem = AudioProblem.DEVICE_REFUSED;

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        AudioFailure.class,
                        failure ->
                                assertThat(failure.problem())
                                        .isEqualTo(AudioProblem.DEVICE_REFUSED));
        assertThat(coach.room.open()).isFalse();
    }

    @Test
    void theTurnIsFollowed() {
        var listening = open();
        coach.room.hear(20, (short) 8_000);
        coach.room.hear(200, (short) 0);
        listening.stop(LONG);

        assertThat(
                        events.stream()
                                .filter(ListeningEvent.Turned.class::isInstance)
                                .map(event -> ((ListeningEvent.Turned) event).event()))
                .containsExactly(
                        TurnEvent.SPEECH_BEGAN, TurnEvent.SPEECH_PAUSED, TurnEvent.SEEMS_OVER);
    }

    @Test
    void theMeterMovesFifteenTimesASecondOrMore() {
        var listening = open();
        coach.room.hear(50, (short) 16_384);
        listening.stop(LONG);

        var levels =
                events.stream()
                        .filter(ListeningEvent.Heard.class::isInstance)
                        .map(event -> ((ListeningEvent.Heard) event).level())
                        .toList();
        assertThat(levels).hasSizeGreaterThanOrEqualTo(15);
        assertThat(levels.getFirst().rms()).isCloseTo(-6.02, within(0.01));
    }

    private Listening open() {
        var asked = (NextQuestion.Ask) coach.askNextQuestion.execute(interview.id());
        return listen.execute(interview, PLACE, asked.question(), events::add);
    }

    /// A word of ten frames for each value.
    private void say(int... values) {
        for (int value : values) {
            coach.room.hear(10, (short) value);
        }
    }

    private static List<String> words(Take take) {
        return take.utterances().stream().map(Utterance::text).toList();
    }

    private List<HearingState> hearing() {
        return events.stream()
                .filter(ListeningEvent.HearingChanged.class::isInstance)
                .map(event -> ((ListeningEvent.HearingChanged) event).state())
                .toList();
    }
}
