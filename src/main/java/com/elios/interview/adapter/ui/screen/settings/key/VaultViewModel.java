package com.elios.interview.adapter.ui.screen.settings.key;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.service.UnlockKeys;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Makes the vault or opens it. Passphrases that it is given are overwritten.
public final class VaultViewModel {
    static final int SHORTEST = 8;

    private final UnlockKeys unlockKeys;
    private final Runnable opened;
    private final TaskRunner tasks;
    private final Slot working = new Slot();
    private final ReadOnlyObjectWrapper<VaultState> state =
            new ReadOnlyObjectWrapper<>(new VaultState.Resting());

    /// @param opened told when keys can be read and kept
    public VaultViewModel(UnlockKeys unlockKeys, Runnable opened, TaskRunner tasks) {
        this.unlockKeys = unlockKeys;
        this.opened = opened;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<VaultState> state() {
        return state.getReadOnlyProperty();
    }

    void make(char[] passphrase, char[] again) {
        boolean same = Arrays.equals(passphrase, again);
        Arrays.fill(again, '\0');
        if (passphrase.length < SHORTEST || !same) {
            state.set(
                    passphrase.length < SHORTEST
                            ? new VaultState.TooShort()
                            : new VaultState.Different());
            Arrays.fill(passphrase, '\0');
            return;
        }
        unlock(passphrase);
    }

    /// Nothing while a passphrase is being tried.
    void unlock(char[] passphrase) {
        if (working.busy()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        state.set(new VaultState.Working());
        tasks.run(
                working,
                () -> unlockKeys.execute(passphrase),
                this::done,
                failure -> state.set(new VaultState.Broken(failure)));
    }

    private void done(boolean open) {
        state.set(open ? new VaultState.Resting() : new VaultState.WrongPassphrase());
        if (open) {
            opened.run();
        }
    }
}
