package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.screen.trust.TrustState.Check;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.domain.model.trust.TrustReport;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows what is known of the scorer, and runs the check on answers of known worth.
public final class TrustViewModel {
    private final TrustUseCases useCases;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final Slot loading = new Slot();
    private final Slot checking = new Slot();
    private final ReadOnlyObjectWrapper<TrustState> state =
            new ReadOnlyObjectWrapper<>(new TrustState.Loading());

    public TrustViewModel(TrustUseCases useCases, TaskRunner tasks, Navigator navigator) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    ReadOnlyObjectProperty<TrustState> state() {
        return state.getReadOnlyProperty();
    }

    void load() {
        state.set(new TrustState.Loading());
        tasks.run(
                loading,
                () -> useCases.showTrust().execute(),
                statement -> state.set(new TrustState.Ready(statement, new Check.NotRun())),
                failure -> state.set(new TrustState.Failed(failure)));
    }

    /// All questions of the bank; takes a minute or two.
    void runCheck() {
        show(new Check.Running(new Headway(0, 1)));
        tasks.<Headway, TrustReport>run(
                checking,
                progress -> useCases.runTrustCheck().execute(Integer.MAX_VALUE, progress),
                headway -> show(new Check.Running(headway)),
                report -> show(new Check.Done(report)),
                this::broken);
    }

    void cancelCheck() {
        checking.cancel();
        show(new Check.NotRun());
    }

    void goBack() {
        navigator.back();
    }

    void hide() {
        loading.cancel();
        checking.cancel();
    }

    private void broken(Failure failure) {
        show(new Check.Broken(failure));
    }

    private void show(Check check) {
        if (state.get() instanceof TrustState.Ready(var statement, _)) {
            state.set(new TrustState.Ready(statement, check));
        }
    }
}
