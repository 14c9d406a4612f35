package com.elios.interview.adapter.ui.screen.discard;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.interview.CancelInterview;
import com.elios.interview.application.usecase.interview.RestoreInterview;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Discards an interview at once and offers to take that back. The offer outlives the screen it
/// came from; and since a discarded interview stays in the store with all its answers, it can also
/// be restored from the history, at any time.
public final class Discarding {
    private final CancelInterview cancelInterview;
    private final RestoreInterview restoreInterview;
    private final TaskRunner tasks;
    private final UndoOffer offer;
    private final Slot slot = new Slot();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    public Discarding(
            CancelInterview cancelInterview,
            RestoreInterview restoreInterview,
            TaskRunner tasks,
            UndoOffer offer) {
        this.cancelInterview = cancelInterview;
        this.restoreInterview = restoreInterview;
        this.tasks = tasks;
        this.offer = offer;
    }

    /// Counts what was discarded and restored, for whoever shows interviews.
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// One at a time: a second click while the first is under way does nothing.
    public void discard(InterviewId interview) {
        if (!slot.busy()) {
            tasks.run(
                    slot, () -> cancelInterview.execute(interview), this::discarded, offer::failed);
        }
    }

    public void restore(InterviewId interview) {
        if (!slot.busy()) {
            tasks.run(
                    slot, () -> restoreInterview.execute(interview), _ -> changed(), offer::failed);
        }
    }

    private void discarded(Interview interview) {
        changed();
        offer.discarded(interview, () -> restore(interview.id()));
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
