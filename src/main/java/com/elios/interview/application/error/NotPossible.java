package com.elios.interview.application.error;

import java.util.List;

/// The step does not fit the state that things are in.
public final class NotPossible extends CoachException {
    private static final long serialVersionUID = 1L;

    public NotPossible(String detail, Throwable cause) {
        super("STEP-1", detail, List.of(detail), cause);
    }
}
