package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.assist.Asked;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudChoice;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.usecase.assist.CheckModel;
import com.elios.interview.domain.model.opinion.ModelCheck;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Gives the chosen model answers of known worth.
public final class CheckViewModel {
    private final CheckModel checkModel;
    private final CloudChoice cloud;
    private final Runnable checked;
    private final TaskRunner tasks;
    private final Asked run = new Asked();
    private final ReadOnlyObjectWrapper<CheckState> state =
            new ReadOnlyObjectWrapper<>(new CheckState.NotRun());

    /// @param checked told when a check came to its end, and is kept
    public CheckViewModel(
            CheckModel checkModel, CloudChoice cloud, Runnable checked, TaskRunner tasks) {
        this.checkModel = checkModel;
        this.cloud = cloud;
        this.checked = checked;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<CheckState> state() {
        return state.getReadOnlyProperty();
    }

    void run() {
        cloud.whenKept(this::begin);
    }

    private void begin() {
        var fresh = run.begin();
        state.set(new CheckState.Running(new Headway(0, 1)));
        tasks.<Headway, ModelCheck>run(
                run.slot(),
                progress -> checkModel.execute(progress, fresh),
                headway -> state.set(new CheckState.Running(headway)),
                this::done,
                failure -> state.set(failed(failure)));
    }

    private void done(ModelCheck check) {
        state.set(new CheckState.Done(check));
        checked.run();
    }

    private static CheckState failed(Failure failure) {
        return failure.cause() instanceof ServiceFailure declined
                ? new CheckState.Declined(declined)
                : new CheckState.Broken(failure);
    }

    /// Also takes away what came of the last check: it was another model's.
    public void forget() {
        run.end();
        state.set(new CheckState.NotRun());
    }
}
