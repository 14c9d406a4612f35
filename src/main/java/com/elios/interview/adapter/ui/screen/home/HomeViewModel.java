package com.elios.interview.adapter.ui.screen.home;

import com.elios.interview.adapter.ui.desktop.Desktop;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.plan.PracticeNow;
import com.elios.interview.domain.model.interview.InterviewId;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the first screen knows and can do.
public final class HomeViewModel {
    static final List<String> CV_FILES = List.of("pdf", "docx", "doc", "txt", "md");

    private final LoadOverview loadOverview;
    private final PracticeNow practiceNow;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());

    public HomeViewModel(
            LoadOverview loadOverview,
            PracticeNow practiceNow,
            TaskRunner tasks,
            Navigator navigator,
            Desktop desktop) {
        this.loadOverview = loadOverview;
        this.practiceNow = practiceNow;
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
        state.set(new State.Loading());
        tasks.run(
                slot,
                loadOverview::load,
                overview -> state.set(new State.Ready(overview)),
                failure -> state.set(new State.Failed(failure)));
    }

    void practise() {
        if (!(state.get() instanceof State.Ready(var overview))) {
            return;
        }
        state.set(new State.Starting(overview));
        tasks.run(
                slot,
                practiceNow::execute,
                interview -> navigator.go(new Route.Room(interview.id())),
                failure -> state.set(new State.Failed(failure)));
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
    }
}
