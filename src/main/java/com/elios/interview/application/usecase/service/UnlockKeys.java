package com.elios.interview.application.usecase.service;

import com.elios.interview.domain.port.service.SecretStore;

/// Opens the vault, or makes it where there is none yet.
public final class UnlockKeys {
    private final SecretStore secrets;

    public UnlockKeys(SecretStore secrets) {
        this.secrets = secrets;
    }

    /// @return false where the passphrase is wrong
    public boolean execute(char[] passphrase) {
        return secrets.unlock(passphrase);
    }
}
