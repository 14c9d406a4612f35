package com.elios.interview.adapter.ui.screen.settings.voice.model;

import com.elios.interview.adapter.ui.task.Slot;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.speech.CheckSpeechModel;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Looks at the folder that was chosen as a model.
public final class FolderViewModel {
    private final CheckSpeechModel checkSpeechModel;
    private final TaskRunner tasks;
    private final Slot looking = new Slot();
    private final ReadOnlyObjectWrapper<FolderState> state =
            new ReadOnlyObjectWrapper<>(new FolderState.NoneChosen());
    private @Nullable String looked;

    public FolderViewModel(CheckSpeechModel checkSpeechModel, TaskRunner tasks) {
        this.checkSpeechModel = checkSpeechModel;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<FolderState> state() {
        return state.getReadOnlyProperty();
    }

    /// Looks at it, unless it is the one that was looked at last.
    ///
    /// @param folder null where none is chosen
    void show(@Nullable String folder) {
        if (Objects.equals(folder, looked)) {
            return;
        }
        looked = folder;
        looking.cancel();
        if (folder == null) {
            state.set(new FolderState.NoneChosen());
            return;
        }
        state.set(new FolderState.Looking());
        tasks.run(
                looking,
                () -> checkSpeechModel.execute(folder),
                finding -> state.set(new FolderState.Looked(finding)),
                failure -> state.set(new FolderState.Failed(failure)));
    }

    public void leave() {
        looking.cancel();
    }
}
