package com.elios.interview.application.error;

import java.util.List;

/// The store cannot be opened, read or written.
public final class StoreFailure extends CoachException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(String detail, Throwable cause) {
        super("STORE-1", detail, List.of(detail), cause);
    }
}
