package com.elios.interview.adapter.ui.screen.settings.voice.model;

import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.port.speech.SpeechModels.Finding;

/// What is known of the folder that was chosen as a model.
sealed interface FolderState {
    record NoneChosen() implements FolderState {}

    record Looking() implements FolderState {}

    record Looked(Finding finding) implements FolderState {}

    record Failed(Failure failure) implements FolderState {}
}
