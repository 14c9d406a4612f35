package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.screen.room.sheet.ManualTiming;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.speech.Recognizer;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import com.elios.interview.testing.speech.FrameRecognizer;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The room in each of its states.
public final class RoomPictures {
    private RoomPictures() {}

    public static void take(Pictures pictures) {
        pictures.takeAll("room", () -> view(InterviewMode.PRACTICE, _ -> {}));
        pictures.takeAll("room-paused", () -> view(InterviewMode.PRACTICE, RoomViewModel::pause));
        pictures.takeAll(
                "room-not-evaluated", () -> view(InterviewMode.PRACTICE, RoomViewModel::submit));
        pictures.takeAll("room-empty", () -> view(InterviewMode.PRACTICE, RoomPictures::empty));
        pictures.takeAll("room-drawer", () -> view(InterviewMode.PRACTICE, RoomPictures::hints));
        pictures.takeAll("room-exam", () -> view(InterviewMode.EXAM, RoomPictures::hints));
        pictures.takeAll(
                "room-long",
                () -> view(InterviewMode.PRACTICE, room -> room.text().set(Story.LONG_ANSWER)));
        pictures.takeAll(
                "room-arabic",
                () -> view(InterviewMode.PRACTICE, room -> room.text().set(Story.ARABIC_ANSWER)));
        pictures.takeAll("room-unwritten", () -> view(spokenTo(), InterviewMode.PRACTICE, _ -> {}));
    }

    /// Five seconds were said that nobody understood, and a recogniser is there now.
    private static OfflineCoach spokenTo() {
        var coach = new OfflineCoach();
        coach.room.recognizers.add(FrameRecognizer.sound(Recognizer.VOSK, 50));
        return coach;
    }

    private static void empty(RoomViewModel room) {
        room.text().set("");
        room.submit();
    }

    private static void hints(RoomViewModel room) {
        room.drawer().notes().set("B-tree, sorted copy\nwrites cost more");
        room.drawer().toggle();
        room.drawer().nextHint();
        room.drawer().nextHint();
    }

    private static Region view(InterviewMode mode, Consumer<RoomViewModel> step) {
        return view(new OfflineCoach(), mode, step);
    }

    private static Region view(
            OfflineCoach coach, InterviewMode mode, Consumer<RoomViewModel> step) {
        var time = new ManualTiming();
        coach.evaluator.fail(true);
        var interview = Story.begin(coach, mode);
        if (!coach.room.recognizers.isEmpty()) {
            coach.room.recordings.add(interview, DraftPlace.ofQuestion(0), 250, (short) 9_000);
        }
        var model =
                new RoomViewModel(
                        interview,
                        useCases(coach),
                        new SynchronousTaskRunner(),
                        new RecordingNavigator(),
                        time.timing());
        var messages = Messages.english();
        var view = new RoomView(model, messages, new Times(messages, coach.clock));
        view.onShow();
        time.pass(Duration.ofSeconds(74));
        model.text().set(Story.ANSWER.substring(0, 160));
        time.pass(Duration.ofSeconds(1));
        model.tick();
        step.accept(model);
        return view.root();
    }

    static RoomUseCases useCases(OfflineCoach coach) {
        return new RoomUseCases(
                coach.askNextQuestion,
                coach.prepareScoring,
                coach.saveDraft,
                coach.submitAnswer,
                coach.skipQuestion,
                coach.pauseInterview,
                coach.submitFollowUp,
                coach.passFollowUp,
                coach.completeInterview,
                coach.voice,
                coach.room.choice());
    }
}
