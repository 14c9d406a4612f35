package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import javafx.scene.control.ScrollPane;

/// Feedback on a scored, a not scored and a skipped answer.
public final class FeedbackPictures {
    private FeedbackPictures() {}

    public static void take(Pictures pictures) {
        var coach = new OfflineCoach();
        var interview = Story.complete(coach);
        for (int index = 0; index < 3; index++) {
            var model =
                    new FeedbackViewModel(
                            new Route.Feedback(interview, index),
                            new FeedbackUseCases(coach.showFeedback, coach.askNextQuestion),
                            new SynchronousTaskRunner(),
                            new RecordingNavigator());
            var messages = Messages.english();
            var view = new FeedbackView(model, messages, new Times(messages, coach.clock));
            view.onShow();
            pictures.takeAll("feedback-" + index, view.root());
            ((ScrollPane) view.root().lookup(".page")).setVvalue(1);
            pictures.takeAll("feedback-end-" + index, view.root());
            view.onHide();
        }
    }
}
