package com.elios.interview.adapter.cli.measure;

import com.elios.interview.adapter.cli.terminal.OutputFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that a command is asked to write its result to.
final class ResultFile {
    private ResultFile() {}

    /// Whether it could be written as things are now.
    static boolean canBe(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return Files.exists(file)
                ? Files.isRegularFile(file) && Files.isWritable(file)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new OutputFailed(e);
        }
    }
}
