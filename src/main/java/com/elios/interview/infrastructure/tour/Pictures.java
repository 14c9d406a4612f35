package com.elios.interview.infrastructure.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Takes pictures of a window, as PNG files.
final class Pictures {
    private final Scene scene;
    private final Path folder;

    Pictures(Scene scene, Path folder) {
        this.scene = scene;
        this.folder = folder;
    }

    /// Not to be called on the FX thread.
    void take(String name) {
        var picture = new CompletableFuture<WritableImage>();
        Platform.runLater(() -> picture.complete(scene.snapshot(null)));
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(name + ".png");
            if (!ImageIO.write(
                    SwingFXUtils.fromFXImage(picture.join(), null), "png", file.toFile())) {
                throw new IOException("no writer for PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
