package com.elios.interview.adapter.cli.measure;

import com.elios.interview.domain.model.trust.Estimate;
import java.util.Locale;
import java.util.Optional;

/// Figures as they are printed.
final class FigureText {
    private FigureText() {}

    static String of(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static String of(Optional<Estimate> estimate) {
        return estimate.map(e -> of(e.value()) + " (" + of(e.low()) + " to " + of(e.high()) + ")")
                .orElse("–");
    }

    /// Filled with blanks to a width.
    static String cell(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
