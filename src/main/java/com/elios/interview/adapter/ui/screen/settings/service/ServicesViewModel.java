package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.assist.ServiceUseCases;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudChoice;
import com.elios.interview.adapter.ui.screen.settings.cloud.CloudEditing;
import com.elios.interview.adapter.ui.screen.settings.key.KeyViewModel;
import com.elios.interview.adapter.ui.screen.settings.key.VaultViewModel;
import com.elios.interview.adapter.ui.screen.settings.trial.CheckViewModel;
import com.elios.interview.adapter.ui.screen.settings.trial.TrialViewModel;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.port.service.SecretName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the settings know of services and can do with them.
public final class ServicesViewModel {
    private final ServiceUseCases useCases;
    private final CloudChoice cloud;
    private final TaskRunner tasks;
    private final Navigator navigator;
    private final CloudEditing editing;
    private final Map<ServiceName, TrialViewModel> trials = new EnumMap<>(ServiceName.class);
    private final Map<SecretName, KeyViewModel> keys = new EnumMap<>(SecretName.class);
    private final VaultViewModel vault;
    private final CheckViewModel check;
    private final PreviewViewModel preview;
    private final Slot loading = new Slot();
    private final ReadOnlyObjectWrapper<ServicesState> state =
            new ReadOnlyObjectWrapper<>(new ServicesState.Loading());

    public ServicesViewModel(
            ServiceUseCases useCases, CloudChoice cloud, TaskRunner tasks, Navigator navigator) {
        this.useCases = useCases;
        this.cloud = cloud;
        this.tasks = tasks;
        this.navigator = navigator;
        editing = new CloudEditing(cloud, this::changed);
        for (var service : ServiceName.values()) {
            trials.put(
                    service, new TrialViewModel(service, useCases.testConnection(), cloud, tasks));
            var key = key(service);
            keys.put(key, new KeyViewModel(key, useCases, () -> keyChanged(service), tasks));
        }
        vault = new VaultViewModel(useCases.unlockKeys(), this::load, tasks);
        check = new CheckViewModel(useCases.checkModel(), cloud, this::load, tasks);
        preview = new PreviewViewModel(useCases.previewRedaction(), tasks);
    }

    /// Which key opens it.
    static SecretName key(ServiceName service) {
        return switch (service) {
            case OPENAI -> SecretName.OPENAI_KEY;
            case ANTHROPIC -> SecretName.ANTHROPIC_KEY;
            case PINECONE -> SecretName.PINECONE_KEY;
            case AZURE_SPEECH -> SecretName.AZURE_SPEECH_KEY;
        };
    }

    ReadOnlyObjectProperty<ServicesState> state() {
        return state.getReadOnlyProperty();
    }

    CloudEditing editing() {
        return editing;
    }

    TrialViewModel trial(ServiceName service) {
        return Objects.requireNonNull(trials.get(service));
    }

    KeyViewModel keyOf(ServiceName service) {
        return Objects.requireNonNull(keys.get(key(service)));
    }

    VaultViewModel vault() {
        return vault;
    }

    CheckViewModel check() {
        return check;
    }

    PreviewViewModel preview() {
        return preview;
    }

    /// What is shown stays until what is new is there.
    public void load() {
        tasks.run(
                loading,
                () -> useCases.showServices().execute(),
                services -> state.set(new ServicesState.Ready(services)),
                failure -> state.set(new ServicesState.Failed(failure)));
    }

    void saveAgain() {
        cloud.saveAgain();
    }

    void showSent() {
        navigator.go(new Route.Ledger());
    }

    /// Ends what is under way at a service; what is being kept is kept to the end.
    public void leave() {
        loading.cancel();
        preview.leave();
        trials.values().forEach(TrialViewModel::forget);
        check.forget();
    }

    private void keyChanged(ServiceName service) {
        trial(service).forget();
        load();
    }

    /// What came of an earlier test or check does not hold any more.
    private void changed(ServiceName service) {
        trial(service).forget();
        check.forget();
        cloud.whenKept(this::load);
    }
}
