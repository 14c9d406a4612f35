package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.settings.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/// Renders nodes to PNG files without a display, in each theme and size. On the FX thread.
public final class Pictures {
    private final Path folder;
    private final String beginning;

    public Pictures(Path folder) {
        this(folder, "");
    }

    /// @param beginning of the names of those that are wanted
    public Pictures(Path folder, String beginning) {
        this.folder = folder;
        this.beginning = beginning;
    }

    /// Light, dark, and at the largest font in the smallest window; made anew for each.
    public void takeAll(String name, Supplier<? extends Parent> content) {
        if (!name.startsWith(beginning)) {
            return;
        }
        take(name + "-light", content.get(), ThemeChoice.LIGHT, 100, 1280, 800);
        take(name + "-dark", content.get(), ThemeChoice.DARK, 100, 1280, 800);
        take(name + "-large", content.get(), ThemeChoice.LIGHT, 150, 1280, 800);
        take(name + "-small", content.get(), ThemeChoice.LIGHT, 100, 1024, 700);
        take(name + "-small-large", content.get(), ThemeChoice.DARK, 150, 1024, 700);
    }

    /// The same with one node, which changes its clothes as it does in the app.
    public void takeAll(String name, Parent content) {
        var frame = new Frame(content);
        write(name + "-light", frame.picture(ThemeChoice.LIGHT, 100, 1280, 800));
        write(name + "-dark", frame.picture(ThemeChoice.DARK, 100, 1280, 800));
        write(name + "-large", frame.picture(ThemeChoice.LIGHT, 150, 1280, 800));
        write(name + "-small", frame.picture(ThemeChoice.LIGHT, 100, 1024, 700));
        write(name + "-small-large", frame.picture(ThemeChoice.DARK, 150, 1024, 700));
    }

    public void take(
            String name,
            Parent content,
            ThemeChoice theme,
            int percent,
            double width,
            double height) {
        if (!name.startsWith(beginning)) {
            return;
        }
        write(name, new Frame(content).picture(theme, percent, width, height));
    }

    private void write(String name, WritableImage picture) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(name + ".png").toFile();
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A scene whose content can have any size.
    private static final class Frame {
        private final StackPane frame;
        private final Appearance appearance = new Appearance();

        Frame(Parent content) {
            frame = new StackPane(content);
            frame.getStyleClass().add(StyleClass.PAGE);
            appearance.attach(new Scene(new Pane(frame), 1280, 800));
        }

        WritableImage picture(ThemeChoice theme, int percent, double width, double height) {
            appearance.use(theme, percent);
            frame.setMinSize(width, height);
            frame.setPrefSize(width, height);
            frame.setMaxSize(width, height);
            var root = frame.getScene().getRoot();
            // Icons have their size after the first pass.
            for (int pass = 0; pass < 2; pass++) {
                root.applyCss();
                root.layout();
            }
            return frame.snapshot(null, null);
        }
    }
}
