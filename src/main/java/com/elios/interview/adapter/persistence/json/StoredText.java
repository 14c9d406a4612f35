package com.elios.interview.adapter.persistence.json;

import org.jspecify.annotations.Nullable;

/// Makes text storable on every engine. PostgreSQL refuses U+0000 and halves of surrogate pairs,
/// which damaged CVs do contain.
public final class StoredText {
    private static final char REPLACEMENT = '\uFFFD';

    private StoredText() {}

    /// The text with each character that cannot be stored replaced by U+FFFD; the length stays, so
    /// that spans still fit.
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!storable(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    public static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    private static String replaced(String text) {
        var result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!storable(text, i)) {
                result.setCharAt(i, REPLACEMENT);
            }
        }
        return result.toString();
    }

    private static boolean storable(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c != 0;
    }
}
