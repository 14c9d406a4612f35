package com.elios.interview.adapter.speech.vosk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Makes folders that look like a model.
final class ModelFolder {
    private ModelFolder() {}

    static Path in(Path parent, String name, String... files) {
        var folder = parent.resolve(name);
        try {
            Files.createDirectories(folder);
            for (var file : files) {
                var path = folder.resolve(file);
                Files.createDirectories(path.getParent());
                Files.writeString(path, "0123456789");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path whole(Path parent) {
        return in(
                parent,
                "vosk-model-small-en-us-0.15",
                "am/final.mdl",
                "conf/mfcc.conf",
                "conf/model.conf",
                "graph/HCLr.fst",
                "graph/Gr.fst",
                "ivector/final.ie");
    }
}
