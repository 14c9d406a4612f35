package com.elios.interview.adapter.coach.local;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the feedback, from the resource bundle.
final class Phrases {
    private static final String BUNDLE = "com.elios.interview.coach.feedback";

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Phrases english() {
        return new Phrases(ResourceBundle.getBundle(BUNDLE, Locale.ROOT));
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }
}
