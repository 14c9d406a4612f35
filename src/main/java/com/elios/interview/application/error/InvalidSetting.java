package com.elios.interview.application.error;

import java.util.List;

/// A setting has a value that cannot be used.
public final class InvalidSetting extends CoachException {
    private static final long serialVersionUID = 1L;

    public InvalidSetting(String key, String value, String expected) {
        super("SETTING-1", key + " must be " + expected, List.of(key, value, expected), null);
    }
}
