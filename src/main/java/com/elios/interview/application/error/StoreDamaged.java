package com.elios.interview.application.error;

import java.util.List;

/// The file of the embedded store is damaged or cut short; it was left as it is.
public final class StoreDamaged extends CoachException {
    private static final long serialVersionUID = 1L;

    public StoreDamaged(String folder, Throwable cause) {
        super("STORE-4", "damaged: " + folder, List.of(folder), cause);
    }
}
