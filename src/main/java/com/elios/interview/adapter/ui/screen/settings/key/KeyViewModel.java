package com.elios.interview.adapter.ui.screen.settings.key;

import com.elios.interview.adapter.ui.assist.ServiceUseCases;
import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Keeps or deletes one key. What is kept is never shown again.
public final class KeyViewModel {
    private final SecretName name;
    private final ServiceUseCases useCases;
    private final Runnable changed;
    private final TaskRunner tasks;
    private final Slot working = new Slot();
    private final ReadOnlyObjectWrapper<KeyState> state =
            new ReadOnlyObjectWrapper<>(new KeyState.Resting());

    /// @param changed told when a key was kept or deleted
    public KeyViewModel(
            SecretName name, ServiceUseCases useCases, Runnable changed, TaskRunner tasks) {
        this.name = name;
        this.useCases = useCases;
        this.changed = changed;
        this.tasks = tasks;
    }

    SecretName name() {
        return name;
    }

    ReadOnlyObjectProperty<KeyState> state() {
        return state.getReadOnlyProperty();
    }

    /// Kept to the end, also where the screen is left meanwhile.
    void save(String key) {
        if (key.isBlank()) {
            state.set(new KeyState.Missing());
            return;
        }
        var secret = new Secret(key);
        work(() -> useCases.saveKey().execute(name, secret));
    }

    void askToDelete() {
        state.set(new KeyState.Sure());
    }

    void keep() {
        state.set(new KeyState.Resting());
    }

    void delete() {
        work(() -> useCases.deleteKey().execute(name));
    }

    /// One at a time.
    private void work(Runnable step) {
        if (working.busy()) {
            return;
        }
        state.set(new KeyState.Working());
        tasks.run(working, step, this::done, failure -> state.set(new KeyState.Broken(failure)));
    }

    private void done() {
        state.set(new KeyState.Resting());
        changed.run();
    }
}
