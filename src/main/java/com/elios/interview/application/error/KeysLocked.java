package com.elios.interview.application.error;

import java.util.List;

/// The keys are in a vault that has to be unlocked first.
public final class KeysLocked extends CoachException {
    private static final long serialVersionUID = 1L;

    public KeysLocked() {
        super("KEYS-1", "the vault is locked", List.of(), null);
    }
}
