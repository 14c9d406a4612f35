package com.elios.interview.application.usecase.speech;

import com.elios.interview.domain.port.speech.SpeechModels;
import com.elios.interview.domain.port.speech.SpeechModels.Finding;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Tells whether a folder holds a model that speech can be recognised with on this machine.
public final class CheckSpeechModel {
    private final SpeechModels models;

    public CheckSpeechModel(SpeechModels models) {
        this.models = models;
    }

    /// Blocks for a moment.
    ///
    /// @param folder as it was chosen; one that cannot be a path is not there
    public Finding execute(String folder) {
        try {
            return models.look(Path.of(folder));
        } catch (InvalidPathException _) {
            return new Finding.NotThere();
        }
    }
}
