package com.elios.interview.application.usecase.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.application.listening.HearingState.Handover;
import com.elios.interview.application.listening.Transcribed;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.speech.FrameRecognizer;
import com.elios.interview.testing.speech.PlayedRecognizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscribeRecordingTest {
    private static final int A_SECOND = 50;

    private final OfflineCoach coach = new OfflineCoach();
    private final NextQuestion.Asked asked =
            (NextQuestion.Asked)
                    coach.askNextQuestion.execute(coach.started(1, InterviewMode.PRACTICE).id());
    private final List<Utterance> told = new ArrayList<>();

    @Test
    void whatNobodyUnderstoodIsWrittenDownWithItsTimes() {
        record(4);
        keep(0, 1, "earlier");
        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, A_SECOND));

        var done = transcribe(new Stop());

        assertThat(done).isEqualTo(new Transcribed(true, null));
        assertThat(told).extracting(Utterance::from).containsExactly(at(1), at(2), at(3));
        assertThat(kept()).startsWith("earlier").hasSize("earlier w9000 w9000 w9000".length());
        assertThat(coach.voice.findUnwritten().execute(asked.interview().id(), asked.place(), true))
                .isEmpty();
    }

    @Test
    void whereOneFailsTheNextGoesOn() {
        record(4);
        coach.room.recognizers.add(
                FrameRecognizer.failing(Recognizer.AZURE, A_SECOND, A_SECOND + 20));
        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, A_SECOND));

        assertThat(transcribe(new Stop()).complete()).isTrue();

        assertThat(told)
                .extracting(Utterance::by)
                .containsExactly(
                        Recognizer.AZURE, Recognizer.VOSK, Recognizer.VOSK, Recognizer.VOSK);
        assertThat(told).extracting(Utterance::from).containsExactly(at(0), at(1), at(2), at(3));
    }

    @Test
    void whoCouldNotIsNamedAndWhatIsLeftOutIsFound() {
        record(2);
        coach.room.recognizers.add(new PlayedRecognizer("", ServiceProblem.KEY_REJECTED));

        var done = transcribe(new Stop());

        assertThat(done)
                .isEqualTo(
                        new Transcribed(
                                false, new Handover(Recognizer.VOSK, ServiceProblem.KEY_REJECTED)));
        assertThat(coach.voice.findUnwritten().execute(asked.interview().id(), asked.place(), true))
                .contains(new LeftOut(Duration.ZERO, true));
    }

    @Test
    void whatIsStoppedKeepsNothingMore() {
        record(4);
        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, A_SECOND));
        var stop = new Stop();

        var done =
                coach.voice
                        .transcribeRecording()
                        .execute(
                                asked.interview(),
                                asked.place(),
                                asked.question(),
                                each -> {
                                    told.add(each);
                                    stop.ask();
                                },
                                stop);

        assertThat(done.complete()).isFalse();
        assertThat(told).hasSize(1);
        assertThat(kept()).isEqualTo("w9000");
    }

    @Test
    void withoutARecogniserItIsKnownThatNobodyCan() {
        record(2);
        assertThat(coach.voice.findUnwritten().execute(asked.interview().id(), asked.place(), true))
                .contains(new LeftOut(Duration.ZERO, false));
        assertThat(transcribe(new Stop())).isEqualTo(new Transcribed(false, null));
    }

    private Transcribed transcribe(Stop stop) {
        return coach.voice
                .transcribeRecording()
                .execute(asked.interview(), asked.place(), asked.question(), told::add, stop);
    }

    private void record(int seconds) {
        coach.room.recordings.add(
                asked.interview().id(), asked.place(), seconds * A_SECOND, (short) 9_000);
    }

    private void keep(int from, int to, String text) {
        coach.room.recordings.add(
                asked.interview().id(),
                asked.place(),
                new Utterance(at(from), at(to), text, List.of(), null, Recognizer.AZURE));
    }

    private String kept() {
        return coach.room
                .recordings
                .understood(asked.interview().id(), asked.place())
                .orElseThrow()
                .text();
    }

    private static Duration at(int second) {
        return Duration.ofSeconds(second);
    }
}
