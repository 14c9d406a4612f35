package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.application.usecase.result.ListInterviews;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.Page;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the list of interviews knows and can do. Loads a page at a time.
public final class HistoryViewModel {
    static final int PAGE_SIZE = 20;

    private final LoadProfile loadProfile;
    private final ListInterviews listInterviews;
    private final CancelInterview cancelInterview;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot slot = new Slot();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());

    public HistoryViewModel(
            LoadProfile loadProfile,
            ListInterviews listInterviews,
            CancelInterview cancelInterview,
            TaskRunner tasks,
            Navigator navigator) {
        this.loadProfile = loadProfile;
        this.listInterviews = listInterviews;
        this.cancelInterview = cancelInterview;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    /// What is on screen.
    sealed interface State {
        record Loading() implements State {}

        record Empty() implements State {}

        /// @param more whether there are older interviews than these
        /// @param toDiscard the interview of which the person is asked whether to discard it
        record Ready(List<InterviewSummary> rows, boolean more, @Nullable InterviewId toDiscard)
                implements State {
            public Ready {
                rows = List.copyOf(rows);
            }
        }

        record Failed(Failure failure) implements State {}
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void load() {
        state.set(new State.Loading());
        tasks.run(slot, () -> list(0), rows -> show(List.of(), rows), this::fail);
    }

    void loadMore() {
        if (state.get() instanceof State.Ready(var rows, _, _)) {
            tasks.run(slot, () -> list(rows.size()), older -> show(rows, older), this::fail);
        }
    }

    void askToDiscard(InterviewId interview) {
        if (state.get() instanceof State.Ready(var rows, var more, _)) {
            state.set(new State.Ready(rows, more, interview));
        }
    }

    void keep() {
        if (state.get() instanceof State.Ready(var rows, var more, _)) {
            state.set(new State.Ready(rows, more, null));
        }
    }

    /// Discards the interview that was asked about.
    void discard() {
        if (state.get() instanceof State.Ready(_, _, var interview) && interview != null) {
            tasks.run(slot, () -> cancelInterview.execute(interview), _ -> load(), this::fail);
        }
    }

    void resume(InterviewId interview) {
        navigator.go(new Route.Room(interview));
    }

    void openReport(InterviewId interview) {
        navigator.go(new Route.Report(interview));
    }

    void goHome() {
        navigator.go(new Route.Home());
    }

    void leave() {
        slot.cancel();
    }

    /// One row more than a page, to know whether there are more.
    private List<InterviewSummary> list(int offset) {
        return listInterviews.execute(loadProfile.execute().id(), new Page(offset, PAGE_SIZE + 1));
    }

    private void show(List<InterviewSummary> known, List<InterviewSummary> older) {
        var rows = new ArrayList<>(known);
        rows.addAll(older.subList(0, Math.min(PAGE_SIZE, older.size())));
        state.set(
                rows.isEmpty()
                        ? new State.Empty()
                        : new State.Ready(rows, older.size() > PAGE_SIZE, null));
    }

    private void fail(Failure failure) {
        state.set(new State.Failed(failure));
    }
}
