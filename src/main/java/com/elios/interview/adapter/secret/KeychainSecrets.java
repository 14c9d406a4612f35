package com.elios.interview.adapter.secret;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The keychain of the operating system: Keychain on macOS, the Credential Manager on Windows, a
/// secret service or KWallet on Linux.
final class KeychainSecrets implements Keychain {
    static final String SERVICE = "Elios Interview Coach";

    private static final Logger LOG = LoggerFactory.getLogger(KeychainSecrets.class);
    private static final String PROBE = "probe";

    private final Ring ring;

    private KeychainSecrets(Ring ring) {
        this.ring = ring;
    }

    /// Empty where this machine has none, or one that does not keep what it is given.
    static Optional<Keychain> open() {
        try {
            return open(new SystemRing(Keyring.create()));
        } catch (BackendNotSupportedException | RuntimeException | LinkageError e) {
            // Its native parts are missing in many ways; each means that there is none.
            LOG.info("No keychain here: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    static Optional<Keychain> open(Ring ring) {
        try {
            probe(ring);
            return Optional.of(new KeychainSecrets(ring));
        } catch (PasswordAccessException | RuntimeException | LinkageError e) {
            LOG.info("The keychain does not work: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static void probe(Ring ring) throws PasswordAccessException {
        var value = UUID.randomUUID().toString();
        ring.set(SERVICE, PROBE, value);
        if (!value.equals(ring.get(SERVICE, PROBE))) {
            throw new PasswordAccessException("it does not keep what it is given");
        }
        ring.delete(SERVICE, PROBE);
    }

    @Override
    public Optional<Secret> find(SecretName name) {
        try {
            return Optional.ofNullable(ring.get(SERVICE, name.name()))
                    .filter(text -> !text.isBlank())
                    .map(Secret::new);
        } catch (PasswordAccessException _) {
            mustWork();
            return Optional.empty();
        }
    }

    @Override
    public void save(SecretName name, Secret secret) {
        try {
            ring.set(SERVICE, name.name(), secret.reveal());
        } catch (PasswordAccessException e) {
            throw new StoreFailure("the keychain cannot be written", e);
        }
    }

    @Override
    public void delete(SecretName name) {
        try {
            ring.delete(SERVICE, name.name());
        } catch (PasswordAccessException _) {
            mustWork();
        }
    }

    /// Tells an entry that is not there, which some systems report as a failure, from a keychain
    /// that fails, such as a locked one.
    private void mustWork() {
        try {
            probe(ring);
        } catch (PasswordAccessException e) {
            throw new StoreFailure("the keychain cannot be used", e);
        }
    }

    private record SystemRing(Keyring keyring) implements Ring {
        @Override
        public @Nullable String get(String service, String account) throws PasswordAccessException {
            return keyring.getPassword(service, account);
        }

        @Override
        public void set(String service, String account, String password)
                throws PasswordAccessException {
            keyring.setPassword(service, account, password);
        }

        @Override
        public void delete(String service, String account) throws PasswordAccessException {
            keyring.deletePassword(service, account);
        }
    }
}
