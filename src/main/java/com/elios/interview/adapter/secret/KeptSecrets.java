package com.elios.interview.adapter.secret;

import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keys in the keychain where there is one, else in the vault; what the environment says counts
/// more than either, and is never kept. Nothing is opened or loaded before a key is asked for.
public final class KeptSecrets implements SecretStore {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSecrets.class);
    private static final String PASSPHRASE = "ELIOS_VAULT_PASSPHRASE";

    private final Supplier<Optional<Keychain>> keychains;
    private final VaultSecrets vault;
    private final Map<String, String> environment;
    private Optional<Keychain> keychain = Optional.empty();
    private boolean keychainTried;
    private boolean passphraseTried;

    /// @param folder of the person's data, for the vault
    /// @param environment such as `System.getenv()`: `ELIOS_OPENAI_API_KEY`,
    ///     `ELIOS_ANTHROPIC_API_KEY`, `ELIOS_PINECONE_API_KEY`, `ELIOS_VAULT_PASSPHRASE`
    public KeptSecrets(Path folder, Map<String, String> environment) {
        this(KeychainSecrets::open, new VaultSecrets(folder), environment);
    }

    KeptSecrets(
            Supplier<Optional<Keychain>> keychains,
            VaultSecrets vault,
            Map<String, String> environment) {
        this.keychains = keychains;
        this.vault = vault;
        this.environment = environment;
    }

    @Override
    public Optional<String> decidedOutside(SecretName name) {
        var variable = variable(name);
        var value = environment.get(variable);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(variable);
    }

    @Override
    public synchronized Optional<Secret> find(SecretName name) {
        var variable = decidedOutside(name);
        if (variable.isPresent()) {
            return variable.map(environment::get).map(Secret::new);
        }
        var chain = keychain();
        if (chain.isPresent()) {
            return chain.get().find(name);
        }
        if (!vault.exists()) {
            return Optional.empty();
        }
        openByTheEnvironment();
        return vault.find(name);
    }

    @Override
    public synchronized void save(SecretName name, Secret secret) {
        keychain()
                .ifPresentOrElse(
                        chain -> chain.save(name, secret),
                        () -> {
                            openByTheEnvironment();
                            vault.save(name, secret);
                        });
    }

    @Override
    public synchronized void delete(SecretName name) {
        var chain = keychain();
        if (chain.isPresent()) {
            chain.get().delete(name);
        } else if (vault.exists()) {
            openByTheEnvironment();
            vault.delete(name);
        }
    }

    @Override
    public synchronized Place place() {
        if (keychain().isPresent()) {
            return Place.KEYCHAIN;
        }
        if (!vault.exists()) {
            return Place.NO_VAULT;
        }
        openByTheEnvironment();
        return vault.isOpen() ? Place.OPEN_VAULT : Place.LOCKED_VAULT;
    }

    @Override
    public synchronized boolean unlock(char[] passphrase) {
        if (keychain().isPresent()) {
            Arrays.fill(passphrase, '\0');
            return true;
        }
        return vault.unlock(passphrase);
    }

    /// Overwrites both passphrases.
    ///
    /// @return false where there is no vault, the old one is wrong, or the new one empty
    public synchronized boolean changePassphrase(char[] old, char[] fresh) {
        return vault.changePassphrase(old, fresh);
    }

    /// Forgets the key of the vault.
    public synchronized void lock() {
        vault.lock();
    }

    private Optional<Keychain> keychain() {
        if (!keychainTried) {
            keychainTried = true;
            keychain = keychains.get();
        }
        return keychain;
    }

    /// Once, because each try takes a while.
    private void openByTheEnvironment() {
        var passphrase = environment.get(PASSPHRASE);
        if (vault.isOpen() || passphraseTried || passphrase == null) {
            return;
        }
        passphraseTried = true;
        if (!vault.unlock(passphrase.toCharArray())) {
            LOG.warn("{} does not open the vault", PASSPHRASE);
        }
    }

    private static String variable(SecretName name) {
        return switch (name) {
            case OPENAI_KEY -> "ELIOS_OPENAI_API_KEY";
            case ANTHROPIC_KEY -> "ELIOS_ANTHROPIC_API_KEY";
            case PINECONE_KEY -> "ELIOS_PINECONE_API_KEY";
            case AZURE_SPEECH_KEY -> "ELIOS_AZURE_SPEECH_KEY";
        };
    }
}
