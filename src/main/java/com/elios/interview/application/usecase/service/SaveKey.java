package com.elios.interview.application.usecase.service;

import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;

/// Keeps a key, durably, where secrets are kept.
public final class SaveKey {
    private final SecretStore secrets;

    public SaveKey(SecretStore secrets) {
        this.secrets = secrets;
    }

    public void execute(SecretName name, Secret secret) {
        secrets.save(name, secret);
    }
}
