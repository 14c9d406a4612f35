package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.application.settings.ThemeChoice;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import com.elios.interview.testing.Seen;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Feedback on answers of all kinds: scored, not scored, skipped; good, poor, long.
public final class FeedbackPictures {
    private FeedbackPictures() {}

    public static void take(Pictures pictures) {
        takeOpinions(pictures);
        takeSpoken(pictures);
        for (int index = 0; index < 3; index++) {
            int question = index;
            pictures.takeAll("feedback-" + index, () -> view(Story::complete, question));
        }
        pictures.take(
                "feedback-end", ended(view(Story::complete, 0)), ThemeChoice.LIGHT, 100, 1280, 800);
        pictures.takeAll(
                "feedback-low",
                () -> view(coach -> Story.answered(coach, "I have never worked with that."), 0));
        pictures.takeAll(
                "feedback-long", () -> view(coach -> Story.answered(coach, Story.LONG_ANSWER), 0));
        pictures.takeAll(
                "feedback-arabic",
                () -> view(coach -> Story.answered(coach, Story.ARABIC_ANSWER), 0));
    }

    /// Spoken answers, in windows that are high enough for all of them.
    private static void takeSpoken(Pictures pictures) {
        pictures.take("spoken", spoken(true, ""), ThemeChoice.LIGHT, 100, 1280, 2500);
        pictures.take("spoken-dark", spoken(true, ""), ThemeChoice.DARK, 100, 1280, 2500);
        pictures.take("spoken-large", spoken(true, ""), ThemeChoice.LIGHT, 150, 1024, 4200);
        pictures.take(
                "spoken-deleted", spoken(false, Story.ANSWER), ThemeChoice.DARK, 100, 1280, 2800);
    }

    /// With everything opened.
    private static Region spoken(boolean kept, String submitted) {
        var view = view(coach -> Story.spoken(coach, kept, submitted), 0);
        var seen = new Seen((Parent) ((ScrollPane) view.lookup(".page")).getContent());
        seen.open("How this is measured");
        seen.open(kept ? "Hear it from a word" : "As it was understood");
        return view;
    }

    /// A second opinion that counts, one that does not, none, and one that is waited for.
    private static void takeOpinions(Pictures pictures) {
        pictures.takeAll("opinion-given", () -> opinion(_ -> {}, "Ask 3 times"));
        pictures.takeAll(
                "opinion-uncounted", () -> opinion(coach -> coach.rater.counts = false, ""));
        pictures.takeAll(
                "opinion-none",
                () -> opinion(coach -> coach.rater.problem = ServiceProblem.TIMED_OUT, ""));
    }

    /// @param press a button of the card; empty for none
    private static Region opinion(Consumer<OfflineCoach> set, String press) {
        var view =
                view(
                        coach -> {
                            coach.chooseModel(ServiceName.OPENAI);
                            set.accept(coach);
                            return Story.complete(coach);
                        },
                        0);
        var page = (ScrollPane) view.lookup(".page");
        if (!press.isEmpty()) {
            new Seen((Parent) page.getContent()).button(press).fire();
        }
        page.setVvalue(0.62);
        return view;
    }

    private static Region ended(Region view) {
        ((ScrollPane) view.lookup(".page")).setVvalue(1);
        return view;
    }

    private static Region view(Function<OfflineCoach, InterviewId> story, int index) {
        var coach = new OfflineCoach();
        var model =
                new FeedbackViewModel(
                        new Route.Feedback(story.apply(coach), index),
                        new FeedbackUseCases(
                                coach.showFeedback,
                                coach.askNextQuestion,
                                coach.askFollowUp,
                                coach.passFollowUp,
                                coach.voice.prepareSpeech(),
                                coach.voice.findRecording(),
                                coach.assistant),
                        new SynchronousTaskRunner(),
                        new RecordingNavigator());
        var messages = Messages.english();
        var view = new FeedbackView(model, messages, new Times(messages, coach.clock));
        view.onShow();
        return view.root();
    }
}
