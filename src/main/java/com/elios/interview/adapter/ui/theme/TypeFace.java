package com.elios.interview.adapter.ui.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.text.Font;

/// Which font is used: the system's own, but on Linux, where that may be anything, the first of
/// those drawn for screens.
final class TypeFace {
    private static final List<String> FOR_SCREENS =
            List.of(
                    "Inter",
                    "Cantarell",
                    "Ubuntu",
                    "Noto Sans",
                    "Open Sans",
                    "Liberation Sans",
                    "Nimbus Sans");

    private TypeFace() {}

    /// A family to use instead of the system's font.
    static Optional<String> instead() {
        return choose(System.getProperty("os.name", ""), Font.getFamilies());
    }

    static Optional<String> choose(String system, List<String> installed) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux")
                ? FOR_SCREENS.stream().filter(installed::contains).findFirst()
                : Optional.empty();
    }
}
