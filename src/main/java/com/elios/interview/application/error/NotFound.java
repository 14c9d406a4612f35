package com.elios.interview.application.error;

import java.util.List;

/// What was asked for is not in the store.
public final class NotFound extends CoachException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super("FIND-1", "not found: " + what, List.of(what), null);
    }
}
