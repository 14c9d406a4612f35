package com.elios.interview.adapter.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import com.elios.interview.application.settings.Settings;
import com.elios.interview.application.settings.ThemeChoice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Dresses scenes in the chosen theme and font scale. Used on the FX thread.
public final class Appearance {
    private static final int BODY_PIXELS = 14;
    private static final int ICON_PIXELS = 17;
    private static final int LARGE_ICON_PIXELS = 28;

    private final List<Scene> scenes = new ArrayList<>();
    private ThemeChoice choice = Settings.DEFAULTS.theme();
    private int percent = Settings.DEFAULTS.fontScalePercent();

    public Appearance() {
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
    }

    /// Dresses the scene, now and whenever the choice changes.
    public void attach(Scene scene) {
        scenes.add(scene);
        dress();
    }

    public void use(ThemeChoice newChoice, int newPercent) {
        if (newChoice != choice || newPercent != percent) {
            choice = newChoice;
            percent = newPercent;
            dress();
        }
    }

    public boolean dark() {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void dress() {
        if (scenes.isEmpty()) {
            return;
        }
        Theme theme = dark() ? new PrimerDark() : new PrimerLight();
        if (!theme.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        }
        var sheets =
                List.of(
                        sheet(dark() ? "tokens-dark" : "tokens-light"),
                        sheet("type"),
                        sheet("surfaces"),
                        sheet("parts"),
                        sheet("screens"),
                        sheet("interview"),
                        scale());
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets));
    }

    private String scale() {
        var font = TypeFace.instead().map("-fx-font-family: \"%s\";"::formatted).orElse("");
        var css =
                """
                .root { -fx-font-size: %spx; %s }
                .ikonli-font-icon { -fx-icon-size: %spx; }
                .icon-large { -fx-icon-size: %spx; }
                """
                        .formatted(
                                BODY_PIXELS * percent / 100.0,
                                font,
                                Math.round(ICON_PIXELS * percent / 100.0),
                                Math.round(LARGE_ICON_PIXELS * percent / 100.0));
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        var file = "/com/elios/interview/ui/theme/" + name + ".css";
        return Objects.requireNonNull(Appearance.class.getResource(file), file).toExternalForm();
    }
}
