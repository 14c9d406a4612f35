package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.delivery.replay.Replays;
import com.elios.interview.adapter.ui.screen.report.closing.ClosingViewModel;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.result.InterviewReview;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.question.Question;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows a completed interview, and starts another one: like it, or on what it left open.
public final class ReportViewModel {
    private final InterviewId interview;
    private final ReportUseCases useCases;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final ClosingViewModel closing;
    private final Replays replays;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<ReportState> state =
            new ReadOnlyObjectWrapper<>(new ReportState.Loading());

    public ReportViewModel(
            InterviewId interview, ReportUseCases useCases, TaskRunner tasks, Navigator navigator) {
        this.interview = interview;
        this.useCases = useCases;
        this.tasks = tasks;
        this.navigator = navigator;
        closing = new ClosingViewModel(interview, useCases.assistant(), tasks);
        replays = new Replays(interview, useCases.findRecording(), tasks);
    }

    ReadOnlyObjectProperty<ReportState> state() {
        return state.getReadOnlyProperty();
    }

    /// The interview in a few sentences.
    ClosingViewModel closing() {
        return closing;
    }

    /// The recordings of what was spoken.
    Replays replays() {
        return replays;
    }

    void load() {
        state.set(new ReportState.Loading());
        tasks.run(
                slot,
                () ->
                        new ReportState.Ready(
                                useCases.showReport().execute(interview),
                                useCases.assistant()
                                        .useCases()
                                        .showAssistance()
                                        .execute(interview)),
                ready -> {
                    state.set(ready);
                    closing.show(ready.assisted());
                },
                this::failed);
    }

    /// Other questions by the same choice.
    void practiseAgain() {
        if (state.get() instanceof ReportState.Ready(var review, _)) {
            start(review, () -> again(review));
        }
    }

    /// Exactly these questions, in their order.
    void practise(List<Question> questions) {
        if (state.get() instanceof ReportState.Ready(var review, _)) {
            var ids = questions.stream().map(Question::id).toList();
            start(review, () -> useCases.practiceQuestions().execute(ids));
        }
    }

    void showTrust() {
        navigator.go(new Route.Trust());
    }

    void goHome() {
        navigator.go(new Route.Home());
    }

    void hide() {
        slot.cancel();
        closing.hide();
        replays.hide();
    }

    private void start(InterviewReview review, TaskRunner.Work<Interview> plan) {
        state.set(new ReportState.Starting(review));
        tasks.run(
                slot,
                plan,
                started -> navigator.replace(new Route.Room(started.id())),
                this::failed);
    }

    private Interview again(InterviewReview review) {
        var before = review.interview();
        var plan =
                useCases.planInterview()
                        .execute(before.candidateId(), before.cvAnalysisId(), SameAgain.of(review));
        return useCases.startInterview().execute(plan.interview().id());
    }

    private void failed(Failure failure) {
        state.set(new ReportState.Failed(failure));
    }
}
