package com.elios.interview.testing;

import com.elios.interview.adapter.ui.desktop.Desktop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Chooses what the test says, and remembers what was opened.
public final class ChoosingDesktop implements Desktop {
    public @Nullable Path choice;
    public final List<Path> opened = new ArrayList<>();

    @Override
    public Optional<Path> chooseFile(String title, String kindOfFile, List<String> extensions) {
        return Optional.ofNullable(choice);
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        return Optional.ofNullable(choice);
    }

    @Override
    public Optional<Path> chooseWhereToSave(String title, String suggestedName, String extension) {
        return Optional.ofNullable(choice);
    }

    @Override
    public void open(Path path) {
        opened.add(path);
    }
}
