package com.elios.interview.application.error;

import java.util.List;

/// Someone else changed the same thing in between; nothing was written.
public final class Conflict extends CoachException {
    private static final long serialVersionUID = 1L;

    public Conflict(String what) {
        super("STORE-3", "changed in between: " + what, List.of(what), null);
    }
}
