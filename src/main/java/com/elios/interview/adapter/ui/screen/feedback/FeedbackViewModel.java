package com.elios.interview.adapter.ui.screen.feedback;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.answer.Outcome;
import com.elios.interview.adapter.ui.screen.delivery.replay.Replays;
import com.elios.interview.adapter.ui.screen.opinion.OpinionViewModel;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.probing.NextStep;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows how one answer stands, and leads on.
public final class FeedbackViewModel {
    private final Route.Feedback route;
    private final FeedbackUseCases useCases;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final OpinionViewModel opinion;
    private final Replays replays;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<FeedbackState> state =
            new ReadOnlyObjectWrapper<>(new FeedbackState.Loading());

    public FeedbackViewModel(
            Route.Feedback route,
            FeedbackUseCases useCases,
            TaskRunner tasks,
            Navigator navigator) {
        this.route = route;
        this.useCases = useCases;
        this.tasks = tasks;
        this.navigator = navigator;
        opinion = new OpinionViewModel(route.interview(), useCases.assistant(), tasks, navigator);
        replays = new Replays(route.interview(), useCases.findRecording(), tasks);
    }

    ReadOnlyObjectProperty<FeedbackState> state() {
        return state.getReadOnlyProperty();
    }

    /// The second opinion, which comes by itself.
    OpinionViewModel opinion() {
        return opinion;
    }

    /// The recordings of what was spoken.
    Replays replays() {
        return replays;
    }

    /// Loads the feedback; evaluates the answer first where that is still owed.
    void load() {
        state.set(new FeedbackState.Loading());
        tasks.run(
                slot,
                this::ready,
                this::show,
                failure -> state.set(new FeedbackState.Failed(failure)));
    }

    /// On to the next question; after the last the room completes the interview and shows the
    /// report.
    void goOn() {
        navigator.replace(new Route.Room(route.interview()));
    }

    /// To the follow-up question that comes now.
    void followUp() {
        tasks.run(
                slot,
                () -> useCases.askFollowUp().execute(route.interview(), route.index()),
                _ -> goOn(),
                failure -> state.set(new FeedbackState.Failed(failure)));
    }

    /// No follow-up question; what was held back is shown.
    void pass() {
        tasks.run(
                slot,
                () -> {
                    var _ = useCases.passFollowUp().execute(route.interview(), route.index());
                    return ready();
                },
                this::show,
                failure -> state.set(new FeedbackState.Failed(failure)));
    }

    void leave() {
        navigator.back();
    }

    void hide() {
        slot.cancel();
        opinion.hide();
        replays.hide();
    }

    /// A second opinion would tell what is open, so it waits until no follow-up question does.
    private void show(FeedbackState.Ready ready) {
        state.set(ready);
        if (ready.next() != FeedbackState.Next.FOLLOW_UP) {
            opinion.show(ready.result(), ready.mode() == InterviewMode.PRACTICE);
        }
    }

    private FeedbackState.Ready ready() {
        var result = useCases.showFeedback().execute(route.interview(), route.index());
        var next = useCases.askNextQuestion().execute(route.interview());
        var follows = result.next() instanceof NextStep.Ask;
        if (!follows && next instanceof NextQuestion.Asked asked) {
            useCases.prepareSpeech().execute(asked.words(), Duration.ZERO);
        }
        return new FeedbackState.Ready(
                route.index(),
                next.interview().questions().size(),
                next.interview().mode(),
                result,
                Outcome.of(result),
                follows ? FeedbackState.Next.FOLLOW_UP : next(next));
    }

    private static FeedbackState.Next next(NextQuestion next) {
        return switch (next) {
            case NextQuestion.Asked _ -> FeedbackState.Next.QUESTION;
            case NextQuestion.NoneLeft _ -> FeedbackState.Next.REPORT;
        };
    }
}
