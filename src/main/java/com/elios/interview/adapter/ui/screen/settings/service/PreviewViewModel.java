package com.elios.interview.adapter.ui.screen.settings.service;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.service.PreviewRedaction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Shows a text as it would be sent, and sends nothing.
final class PreviewViewModel {
    private final PreviewRedaction previewRedaction;
    private final TaskRunner tasks;
    private final Slot running = new Slot();
    private final ReadOnlyObjectWrapper<PreviewState> state =
            new ReadOnlyObjectWrapper<>(new PreviewState.Waiting());

    PreviewViewModel(PreviewRedaction previewRedaction, TaskRunner tasks) {
        this.previewRedaction = previewRedaction;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<PreviewState> state() {
        return state.getReadOnlyProperty();
    }

    /// The last text counts.
    void show(String text) {
        tasks.run(
                running,
                () -> previewRedaction.execute(text),
                redacted -> state.set(new PreviewState.Shown(redacted)),
                failure -> state.set(new PreviewState.Failed(failure)));
    }

    void leave() {
        running.cancel();
    }
}
