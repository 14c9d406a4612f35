package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.domain.model.cv.CvDate;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What a person types for one fact, and the fact that it stands for.
final class Entry<T> {
    private static final double MOST_YEARS = 80;

    private final StringProperty text;
    private final Function<String, @Nullable T> parser;
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    private Entry(String initial, Function<String, @Nullable T> parser) {
        this.parser = parser;
        text = new SimpleStringProperty(initial);
        text.addListener(_ -> wrong.set(false));
    }

    static Entry<String> text(@Nullable String initial) {
        return new Entry<>(initial == null ? "" : initial, text -> text);
    }

    /// `yyyy` or `yyyy-mm`.
    static Entry<CvDate> date(@Nullable CvDate initial) {
        return new Entry<>(initial == null ? "" : initial.toString(), CvDate::parse);
    }

    static Entry<Double> years(@Nullable Double initial) {
        return new Entry<>(initial == null ? "" : plain(initial), Entry::parseYears);
    }

    StringProperty text() {
        return text;
    }

    /// Whether the text was found not to stand for anything; until it is changed.
    ReadOnlyBooleanProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    void markWrong() {
        wrong.set(true);
    }

    boolean blank() {
        return text.get().isBlank();
    }

    /// The fact, or null where the text is blank or wrong; marks the entry in the latter case.
    @Nullable T read() {
        if (blank()) {
            return null;
        }
        try {
            return parser.apply(text.get().strip());
        } catch (IllegalArgumentException _) {
            markWrong();
            return null;
        }
    }

    private static Double parseYears(String text) {
        double years = Double.parseDouble(text.replace(',', '.'));
        if (!(years >= 0 && years <= MOST_YEARS)) {
            throw new IllegalArgumentException("not years: " + text);
        }
        return years;
    }

    private static String plain(double years) {
        var text = String.format(Locale.ROOT, "%.1f", years);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
