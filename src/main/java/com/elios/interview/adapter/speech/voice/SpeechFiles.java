package com.elios.interview.adapter.speech.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder for one text and its sound, deleted when it is closed.
final class SpeechFiles implements AutoCloseable {
    private final Path folder;

    SpeechFiles() throws IOException {
        folder = Files.createTempDirectory("elios-voice");
    }

    Path folder() {
        return folder;
    }

    Path text() {
        return folder.resolve("text.txt");
    }

    Path sound() {
        return folder.resolve("sound.wav");
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.delete(folder);
    }
}
