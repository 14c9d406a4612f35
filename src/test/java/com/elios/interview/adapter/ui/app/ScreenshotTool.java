package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.KitGallery;
import java.nio.file.Path;
import javafx.application.Platform;

/// Renders the kit to PNG files in the folder that is the first argument, to be looked at. Start it
/// with the system properties of the tests, which make the platform headless.
public final class ScreenshotTool {
    private ScreenshotTool() {}

    public static void main(String[] arguments) {
        var pictures = new Pictures(Path.of(arguments[0]));
        Platform.startup(
                () -> {
                    pictures.takeAll("kit", () -> KitGallery.page(Messages.english()));
                    Platform.exit();
                });
    }
}
