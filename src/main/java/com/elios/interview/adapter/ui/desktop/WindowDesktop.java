package com.elios.interview.adapter.ui.desktop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The choosers of the platform, over the main window.
public final class WindowDesktop implements Desktop {
    private final Window owner;
    private final Consumer<String> documents;

    /// @param documents shows an address, such as `HostServices::showDocument`
    public WindowDesktop(Window owner, Consumer<String> documents) {
        this.owner = owner;
        this.documents = documents;
    }

    @Override
    public Optional<Path> chooseFile(String title, String kindOfFile, List<String> extensions) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        var patterns = extensions.stream().map(extension -> "*." + extension).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kindOfFile, patterns));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return path(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> chooseWhereToSave(String title, String suggestedName, String extension) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                extension.toUpperCase(Locale.ROOT), "*." + extension));
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public void open(Path path) {
        documents.accept(path.toUri().toString());
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
