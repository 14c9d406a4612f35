package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.application.settings.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/// Renders nodes to PNG files without a display, in each theme and size. On the FX thread.
public final class Pictures {
    private final Path folder;

    public Pictures(Path folder) {
        this.folder = folder;
    }

    /// Light, dark, and at the largest font in the smallest window.
    public void takeAll(String name, Supplier<? extends Parent> content) {
        take(name + "-light", content.get(), ThemeChoice.LIGHT, 100, 1280, 800);
        take(name + "-dark", content.get(), ThemeChoice.DARK, 100, 1280, 800);
        take(name + "-large", content.get(), ThemeChoice.LIGHT, 150, 1280, 800);
        take(name + "-small", content.get(), ThemeChoice.LIGHT, 100, 1024, 700);
        take(name + "-small-large", content.get(), ThemeChoice.DARK, 150, 1024, 700);
    }

    public void take(
            String name,
            Parent content,
            ThemeChoice theme,
            int percent,
            double width,
            double height) {
        var frame = new StackPane(content);
        var scene = new Scene(frame, width, height);
        var appearance = new Appearance();
        appearance.use(theme, percent);
        appearance.attach(scene);
        write(name, scene);
    }

    /// The scene as it is.
    public void write(String name, Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        try {
            Files.createDirectories(folder);
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
