package com.elios.interview.adapter.ui.screen.microphone;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.speech.ListMicrophones;
import com.elios.interview.domain.model.speech.AudioDevice;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Knows which microphones are connected, as of when it was last asked to look.
public final class MicrophonesViewModel {
    private final ListMicrophones listMicrophones;
    private final TaskRunner tasks;
    private final Slot looking = new Slot();
    private final ReadOnlyObjectWrapper<MicrophonesState> state =
            new ReadOnlyObjectWrapper<>(new MicrophonesState.Looking());

    public MicrophonesViewModel(ListMicrophones listMicrophones, TaskRunner tasks) {
        this.listMicrophones = listMicrophones;
        this.tasks = tasks;
    }

    public ReadOnlyObjectProperty<MicrophonesState> state() {
        return state.getReadOnlyProperty();
    }

    /// What is shown stays until what is new is there.
    public void look() {
        if (looking.busy()) {
            return;
        }
        tasks.run(
                looking,
                () -> listMicrophones.execute().stream().map(AudioDevice::name).toList(),
                names -> state.set(new MicrophonesState.Connected(names)),
                failure -> state.set(new MicrophonesState.Failed(failure)));
    }

    public void leave() {
        looking.cancel();
    }
}
