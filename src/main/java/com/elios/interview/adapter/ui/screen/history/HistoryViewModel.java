package com.elios.interview.adapter.ui.screen.history;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.discard.Discarding;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.result.InterviewSummary;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.port.store.Page;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// What the list of interviews knows and can do. Reads a page at a time, as far as the person
/// scrolls.
public final class HistoryViewModel {
    static final int PAGE_SIZE = 40;

    private final HistoryUseCases useCases;
    private final Discarding discarding;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot slot = new Slot();
    private final ObservableList<InterviewSummary> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Loading());
    private Shelf shelf = Shelf.KEPT;
    private Subscription changes = Subscription.EMPTY;

    public HistoryViewModel(
            HistoryUseCases useCases,
            Discarding discarding,
            TaskRunner tasks,
            Navigator navigator) {
        this.useCases = useCases;
        this.discarding = discarding;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    /// What is on screen.
    sealed interface State {
        record Loading() implements State {}

        record Empty() implements State {}

        /// The rows are in [HistoryViewModel#rows].
        ///
        /// @param more whether there are older interviews than these
        /// @param discarded whether there are interviews on the other shelf, or this is it
        record Ready(Shelf shelf, boolean more, boolean discarded) implements State {}

        record Failed(Failure failure) implements State {}
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What was read so far, newest first.
    ObservableList<InterviewSummary> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    void load() {
        changes.unsubscribe();
        changes = discarding.changes().subscribe((_, _) -> readAgain(rows.size()));
        show(Shelf.KEPT);
    }

    void show(Shelf wanted) {
        shelf = wanted;
        state.set(new State.Loading());
        readAgain(0);
    }

    /// A row came on screen: reads on where it is one of the last.
    void shown(int index) {
        if (index >= rows.size() - PAGE_SIZE / 2) {
            loadMore();
        }
    }

    /// Reads the next page, if there is one and none is being read.
    private void loadMore() {
        if (slot.busy() || !(state.get() instanceof State.Ready ready) || !ready.more()) {
            return;
        }
        int known = rows.size();
        tasks.run(slot, () -> read(known, PAGE_SIZE), older -> add(ready, older), this::fail);
    }

    void discard(InterviewId interview) {
        discarding.discard(interview);
    }

    void restore(InterviewId interview) {
        discarding.restore(interview);
    }

    /// The first thing that one would do with an interview.
    void open(InterviewSummary summary) {
        var interview = summary.interview();
        switch (interview.state()) {
            case COMPLETED -> navigator.go(new Route.Report(interview.id()));
            case CANCELLED -> restore(interview.id());
            case PREPARING, READY, IN_PROGRESS -> navigator.go(new Route.Room(interview.id()));
        }
    }

    /// Whether the interview can be discarded.
    static boolean discardable(InterviewSummary summary) {
        return summary.interview().state() == InterviewState.IN_PROGRESS;
    }

    void goHome() {
        navigator.go(new Route.Home());
    }

    void leave() {
        slot.cancel();
        changes.unsubscribe();
    }

    /// @param known how many rows were read before, to be read again
    private void readAgain(int known) {
        int wanted = Math.max(PAGE_SIZE, known);
        tasks.run(slot, () -> reading(wanted), this::show, this::fail);
    }

    private Reading reading(int wanted) {
        var read = read(0, wanted);
        boolean discarded = !useCases.listDiscarded().execute(candidate(), Page.first(1)).isEmpty();
        return new Reading(read, wanted, discarded);
    }

    private void show(Reading reading) {
        if (shelf == Shelf.DISCARDED && reading.rows().isEmpty()) {
            show(Shelf.KEPT);
            return;
        }
        rows.setAll(limited(reading.rows(), reading.wanted()));
        state.set(
                rows.isEmpty() && !reading.discarded()
                        ? new State.Empty()
                        : new State.Ready(
                                shelf,
                                reading.rows().size() > reading.wanted(),
                                reading.discarded()));
    }

    private void add(State.Ready before, List<InterviewSummary> older) {
        rows.addAll(limited(older, PAGE_SIZE));
        state.set(new State.Ready(before.shelf(), older.size() > PAGE_SIZE, before.discarded()));
    }

    /// One row more than wanted, if there is one, to know whether there are more.
    private List<InterviewSummary> read(int offset, int wanted) {
        var found = new ArrayList<InterviewSummary>();
        int missing = wanted + 1;
        while (missing > 0) {
            int portion = Math.min(missing, PAGE_SIZE + 1);
            var part = page(new Page(offset + found.size(), portion));
            found.addAll(part);
            missing = part.size() < portion ? 0 : missing - portion;
        }
        return found;
    }

    private List<InterviewSummary> page(Page page) {
        return switch (shelf) {
            case KEPT -> useCases.listInterviews().execute(candidate(), page);
            case DISCARDED -> useCases.listDiscarded().execute(candidate(), page);
        };
    }

    private CandidateId candidate() {
        return useCases.loadProfile().execute().id();
    }

    private static List<InterviewSummary> limited(List<InterviewSummary> read, int most) {
        return read.subList(0, Math.min(most, read.size()));
    }

    private void fail(Failure failure) {
        state.set(new State.Failed(failure));
    }

    /// @param rows one more than wanted where there are more
    private record Reading(List<InterviewSummary> rows, int wanted, boolean discarded) {}
}
