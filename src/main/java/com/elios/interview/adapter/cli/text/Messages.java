package com.elios.interview.adapter.cli.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the command line.
public final class Messages {
    public static final String BUNDLE = "com.elios.interview.cli.messages";

    private final ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE);

    public ResourceBundle bundle() {
        return bundle;
    }

    /// @param arguments put in as their own text, so that no locale changes a number
    public String text(String key, Object... arguments) {
        var texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    /// The text of a constant; its key is the type's name and the constant's.
    public String label(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
