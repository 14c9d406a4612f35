package com.elios.interview.application.usecase.service;

import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;

/// Deletes a key.
public final class DeleteKey {
    private final SecretStore secrets;

    public DeleteKey(SecretStore secrets) {
        this.secrets = secrets;
    }

    public void execute(SecretName name) {
        secrets.delete(name);
    }
}
