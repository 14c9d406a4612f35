package com.elios.interview.adapter.ui.screen.room;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// The room while writing, paused, and after a failed evaluation.
public final class RoomPictures {
    private RoomPictures() {}

    public static void take(Pictures pictures) {
        pictures.takeAll("room", () -> view(_ -> {}));
        pictures.takeAll("room-paused", () -> view(RoomViewModel::pause));
        pictures.takeAll("room-not-evaluated", () -> view(RoomViewModel::submit));
    }

    private static Region view(Consumer<RoomViewModel> step) {
        var coach = new OfflineCoach();
        var time = new ManualTiming();
        coach.evaluator.fail(true);
        var model =
                new RoomViewModel(
                        Story.begin(coach),
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
                coach.saveDraft,
                coach.submitAnswer,
                coach.skipQuestion,
                coach.pauseInterview,
                coach.completeInterview);
    }
}
