package com.elios.interview.adapter.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Contrast as WCAG 2.2 defines it (success criterion 1.4.3): at least 4.5 to 1 for text.
class ContrastTest {
    private static final Pattern TOKEN =
            Pattern.compile("(-(?:color|elios)-[a-z0-9-]+):\\s*(#[0-9a-f]{6}|-[a-z0-9-]+);");
    private static final List<String> TEXTS =
            List.of(
                    "-color-fg-default",
                    "-color-fg-muted",
                    "-color-accent-fg",
                    "-color-success-fg",
                    "-color-warning-fg",
                    "-color-danger-fg");
    private static final List<String> SURFACES =
            List.of(
                    "-elios-card",
                    "-elios-page",
                    "-elios-sidebar",
                    "-color-bg-default",
                    "-color-bg-subtle");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextCanBeReadOnEverySurface(String theme) throws IOException {
        var tokens = tokens(theme);
        for (var text : TEXTS) {
            for (var surface : SURFACES) {
                assertThat(contrast(tokens, text, surface))
                        .as("%s on %s, %s", text, surface, theme)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void tintedSurfacesKeepTheirTextReadable(String theme) throws IOException {
        var tokens = tokens(theme);
        for (var tone : List.of("accent", "success", "warning", "danger")) {
            assertThat(contrast(tokens, "-color-" + tone + "-fg", "-color-" + tone + "-subtle"))
                    .as("%s, %s", tone, theme)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(tokens, "-color-fg-default", "-color-accent-subtle"))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "-color-fg-emphasis", "-color-accent-emphasis"))
                .as("text of the primary button, %s", theme)
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "-elios-notice-fg", "-elios-notice"))
                .isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(Map<String, String> tokens, String text, String surface) {
        double one = luminance(color(tokens, text));
        double other = luminance(color(tokens, surface));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Color color(Map<String, String> tokens, String name) {
        var value = Objects.requireNonNull(tokens.get(name), name);
        return value.startsWith("#") ? Color.web(value) : color(tokens, value);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// Ours over those of the theme they stand on.
    private static Map<String, String> tokens(String theme) throws IOException {
        var tokens = new HashMap<String, String>();
        read(tokens, "/atlantafx/base/theme/primer-" + theme + ".css");
        read(tokens, "/com/elios/interview/ui/theme/tokens-" + theme + ".css");
        return tokens;
    }

    private static void read(Map<String, String> tokens, String file) throws IOException {
        try (var stream = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(file))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var root = text.substring(text.indexOf(".root"), text.indexOf('}'));
            TOKEN.matcher(root)
                    .results()
                    .forEach(match -> tokens.put(match.group(1), match.group(2)));
        }
    }
}
