package com.elios.interview.adapter.ui.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The operating system's choosers and viewers. Called on the FX thread; a chooser blocks until the
/// person has chosen.
public interface Desktop {
    /// @param extensions without a dot, such as `pdf`
    Optional<Path> chooseFile(String title, String kindOfFile, List<String> extensions);

    Optional<Path> chooseFolder(String title, Path start);

    /// @param extension without a dot
    Optional<Path> chooseWhereToSave(String title, String suggestedName, String extension);

    /// Opens a file or folder in the program that the person has for it.
    void open(Path path);
}
