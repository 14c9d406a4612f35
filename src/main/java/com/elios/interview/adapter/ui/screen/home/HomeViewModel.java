package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.discard.Discarding;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.progress.PracticeProposal;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/// What the first screen knows and can do.
public final class HomeViewModel {
    static final List<String> CV_FILES = List.of("pdf", "docx", "doc", "txt", "md");

    private final HomeUseCases useCases;
    private final Discarding discarding;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());
    private Subscription changes = Subscription.EMPTY;

    public HomeViewModel(
            HomeUseCases useCases,
            Discarding discarding,
            TaskRunner tasks,
            Navigator navigator,
            Desktop desktop) {
        this.useCases = useCases;
        this.discarding = discarding;
        this.tasks = tasks;
        this.navigator = navigator;
        this.desktop = desktop;
    }

    /// What is on screen.
    sealed interface State {
        record Loading() implements State {}

        record Ready(Overview overview) implements State {}

        /// Questions are being chosen.
        record Starting(Overview overview) implements State {}

        record Failed(Failure failure) implements State {}
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void load() {
        changes.unsubscribe();
        changes = discarding.changes().subscribe((_, _) -> read());
        state.set(new State.Loading());
        read();
    }

    /// Starts a practice that fits the person.
    void practise() {
        start(useCases.practiceNow()::execute);
    }

    /// Starts a practice on the topic that is proposed.
    void practise(PracticeProposal proposal) {
        start(() -> useCases.practiceTopic().execute(proposal.topic()));
    }

    private void read() {
        tasks.run(
                slot,
                useCases.loadOverview()::load,
                overview -> state.set(new State.Ready(overview)),
                failure -> state.set(new State.Failed(failure)));
    }

    private void start(TaskRunner.Work<Interview> practice) {
        if (!(state.get() instanceof State.Ready(var overview))) {
            return;
        }
        state.set(new State.Starting(overview));
        tasks.run(
                slot,
                practice,
                interview -> navigator.go(new Route.Room(interview.id())),
                failure -> state.set(new State.Failed(failure)));
    }

    void discard(InterviewId interview) {
        discarding.discard(interview);
    }

    void resume(InterviewId interview) {
        navigator.go(new Route.Room(interview));
    }

    void openReport(InterviewId interview) {
        navigator.go(new Route.Report(interview));
    }

    void openHistory() {
        navigator.go(new Route.History());
    }

    void prepareFrom(Path cv) {
        navigator.go(new Route.Prepare(cv));
    }

    void chooseCv(String title, String kindOfFile) {
        desktop.chooseFile(title, kindOfFile, CV_FILES).ifPresent(this::prepareFrom);
    }

    void leave() {
        slot.cancel();
        changes.unsubscribe();
    }
}
