package com.elios.interview.application.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The file with the vault of keys is damaged; it was left as it is.
public final class VaultDamaged extends CoachException {
    private static final long serialVersionUID = 1L;

    public VaultDamaged(String file, @Nullable Throwable cause) {
        super("KEYS-2", "damaged: " + file, List.of(file), cause);
    }
}
