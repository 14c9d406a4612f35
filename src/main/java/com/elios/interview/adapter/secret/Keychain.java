package com.elios.interview.adapter.secret;

import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import java.util.Optional;

/// A keychain that works.
interface Keychain {
    Optional<Secret> find(SecretName name);

    void save(SecretName name, Secret secret);

    void delete(SecretName name);
}
