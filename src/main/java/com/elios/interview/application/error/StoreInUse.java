package com.elios.interview.application.error;

import java.util.List;

/// Another process has the embedded store open.
public final class StoreInUse extends CoachException {
    private static final long serialVersionUID = 1L;

    public StoreInUse(String folder, Throwable cause) {
        super("STORE-2", "in use: " + folder, List.of(folder), cause);
    }
}
