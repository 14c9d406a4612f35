package com.elios.interview.adapter.ui.screen.settings.trial;

import com.elios.interview.adapter.ui.assist.Asked;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudChoice;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.service.TestConnection;
import com.elios.interview.domain.model.service.ServiceName;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Tests the connection to one service, as it is set up once everything is kept.
public final class TrialViewModel {
    private final ServiceName service;
    private final TestConnection testConnection;
    private final CloudChoice cloud;
    private final TaskRunner tasks;
    private final Asked run = new Asked();
    private final ReadOnlyObjectWrapper<TrialState> state =
            new ReadOnlyObjectWrapper<>(new TrialState.NotRun());

    public TrialViewModel(
            ServiceName service,
            TestConnection testConnection,
            CloudChoice cloud,
            TaskRunner tasks) {
        this.service = service;
        this.testConnection = testConnection;
        this.cloud = cloud;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<TrialState> state() {
        return state.getReadOnlyProperty();
    }

    void run() {
        cloud.whenKept(this::begin);
    }

    private void begin() {
        var fresh = run.begin();
        state.set(new TrialState.Running());
        tasks.run(
                run.slot(),
                () -> testConnection.execute(service, fresh),
                result -> state.set(new TrialState.Done(result)),
                failure -> state.set(new TrialState.Broken(failure)));
    }

    /// Also takes away what came of the last test: it does not hold any more.
    public void forget() {
        run.end();
        state.set(new TrialState.NotRun());
    }
}
