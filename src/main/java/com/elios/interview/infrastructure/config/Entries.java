package com.elios.interview.infrastructure.config;

import com.elios.interview.application.error.InvalidSetting;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Settings as they are written, key by key.
///
/// @param name what a person knows a key by
record Entries(Map<String, String> values, UnaryOperator<String> name) {
    private static final String ON = "on";
    private static final String OFF = "off";

    @Nullable String get(String key) {
        return values.get(key);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key, String otherwise) {
        var value = values.get(key);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    boolean flag(String key, boolean otherwise) {
        return switch (text(key, flag(otherwise)).toLowerCase(Locale.ROOT)) {
            case ON -> true;
            case OFF -> false;
            default -> throw invalid(key, "on or off");
        };
    }

    static String flag(boolean on) {
        return on ? ON : OFF;
    }

    InvalidSetting invalid(String key, String expected) {
        return new InvalidSetting(
                name.apply(key), Objects.requireNonNullElse(values.get(key), ""), expected);
    }
}
