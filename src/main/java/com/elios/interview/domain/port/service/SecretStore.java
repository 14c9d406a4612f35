package com.elios.interview.domain.port.service;

import java.util.Optional;

/// Keeps keys of services: in the keychain of the operating system, else in a vault of our own.
/// Never in a file in clear.
public interface SecretStore {
    /// @throws com.elios.interview.application.error.KeysLocked where they are in a vault that has
    ///     to be unlocked first
    Optional<Secret> find(SecretName name);

    /// Durable when it returns.
    ///
    /// @throws com.elios.interview.application.error.KeysLocked as [#find]
    void save(SecretName name, Secret secret);

    void delete(SecretName name);

    Place place();

    /// The environment variable that gives this key; empty where none does.
    default Optional<String> decidedOutside(SecretName name) {
        return Optional.empty();
    }

    /// Opens the vault, or makes it with this passphrase where there is none yet. The passphrase is
    /// overwritten.
    ///
    /// @return false where the passphrase is wrong; true also where no vault is needed
    boolean unlock(char[] passphrase);

    /// Where secrets are.
    enum Place {
        KEYCHAIN,
        /// No keychain here, and no vault yet: a passphrase makes one.
        NO_VAULT,
        LOCKED_VAULT,
        OPEN_VAULT
    }
}
