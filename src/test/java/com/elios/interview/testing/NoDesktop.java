package com.elios.interview.testing;

import com.elios.interview.adapter.ui.desktop.Desktop;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person who closes every chooser.
public final class NoDesktop implements Desktop {
    @Override
    public Optional<Path> chooseFile(String title, String kindOfFile, List<String> extensions) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseWhereToSave(String title, String suggestedName, String extension) {
        return Optional.empty();
    }

    @Override
    public void open(Path path) {}
}
