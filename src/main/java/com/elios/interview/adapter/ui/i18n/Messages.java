package com.elios.interview.adapter.ui.i18n;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The texts of all screens in one language. A key starts with the name of its bundle; arguments
/// are as in [MessageFormat], plurals as in [java.text.ChoiceFormat]:
/// `{0,choice,0#No questions|1#One question|1<{0} questions}`. Apostrophes are typographic (’).
public final class Messages {
    /// One file each in `messages`.
    static final List<String> BUNDLES =
            List.of(
                    "app",
                    "assist",
                    "delivery",
                    "enum",
                    "error",
                    "feedback",
                    "history",
                    "home",
                    "kit",
                    "ledger",
                    "prepare",
                    "profile",
                    "report",
                    "room",
                    "services",
                    "settings",
                    "trust",
                    "voice");

    private static final String FOLDER = "com.elios.interview.ui.messages.";

    private final Map<String, String> patterns = new HashMap<>();
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        var control =
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var name : BUNDLES) {
            var bundle = ResourceBundle.getBundle(FOLDER + name, locale, control);
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        }
    }

    public static Messages english() {
        return new Messages(Locale.UK);
    }

    /// The text of the key, filled with the arguments; fails for an unknown key.
    public String text(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /// The name of a constant, from key `enum.TYPE.CONSTANT`, such as `enum.Difficulty.EASY`.
    public String name(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public Locale locale() {
        return locale;
    }

    Map<String, String> patterns() {
        return Map.copyOf(patterns);
    }
}
