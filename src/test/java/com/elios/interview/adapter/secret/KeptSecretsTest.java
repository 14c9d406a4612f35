package com.elios.interview.adapter.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.KeysLocked;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import com.elios.interview.domain.port.service.SecretStore.Place;
import com.github.javakeyring.PasswordAccessException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretsTest {
    private static final Secret KEY = new Secret("sk-planted-4711");

    @TempDir Path folder;

    /// In memory; like some systems it throws where nothing is kept.
    private static final class MemoryRing implements Ring {
        private final Map<String, String> kept = new HashMap<>();
        private boolean broken;
        private boolean forgetful;

        @Override
        public @Nullable String get(String service, String account) throws PasswordAccessException {
            check();
            var found = kept.get(service + "/" + account);
            if (found == null) {
                throw new PasswordAccessException("no such item");
            }
            return found;
        }

        @Override
        public void set(String service, String account, String password)
                throws PasswordAccessException {
            check();
            kept.put(service + "/" + account, forgetful ? "" : password);
        }

        @Override
        public void delete(String service, String account) throws PasswordAccessException {
            check();
            if (kept.remove(service + "/" + account) == null) {
                throw new PasswordAccessException("no such item");
            }
        }

        private void check() throws PasswordAccessException {
            if (broken) {
                throw new PasswordAccessException("locked");
            }
        }
    }

    private KeptSecrets inVault(Map<String, String> environment) {
        return new KeptSecrets(Optional::empty, new VaultSecrets(folder, 64), environment);
    }

    private KeptSecrets inKeychain(MemoryRing ring) {
        return new KeptSecrets(
                () -> KeychainSecrets.open(ring), new VaultSecrets(folder, 64), Map.of());
    }

    @Test
    void theKeychainIsUsedWhereThereIsOne() {
        var ring = new MemoryRing();
        var secrets = inKeychain(ring);
        assertThat(secrets.place()).isEqualTo(Place.KEYCHAIN);
        assertThat(secrets.unlock("whatever".toCharArray())).isTrue();
        assertThat(secrets.find(SecretName.OPENAI_KEY)).isEmpty();
        secrets.save(SecretName.OPENAI_KEY, KEY);
        assertThat(ring.kept).containsOnlyKeys("Elios Interview Coach/OPENAI_KEY");
        assertThat(inKeychain(ring).find(SecretName.OPENAI_KEY)).contains(KEY);
        secrets.delete(SecretName.OPENAI_KEY);
        secrets.delete(SecretName.OPENAI_KEY);
        assertThat(ring.kept).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKeychainThatFailsLaterIsAFailureAndNotAMissingKey() {
        var ring = new MemoryRing();
        var secrets = inKeychain(ring);
        secrets.save(SecretName.OPENAI_KEY, KEY);
        ring.broken = true;
        assertThatThrownBy(() -> secrets.find(SecretName.OPENAI_KEY))
                .isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> secrets.save(SecretName.OPENAI_KEY, KEY))
                .isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> secrets.delete(SecretName.OPENAI_KEY))
                .isInstanceOf(StoreFailure.class);
    }

    @Test
    void aKeychainThatDoesNotWorkIsNone() {
        var broken = new MemoryRing();
        broken.broken = true;
        assertThat(inKeychain(broken).place()).isEqualTo(Place.NO_VAULT);
        var forgetful = new MemoryRing();
        forgetful.forgetful = true;
        assertThat(inKeychain(forgetful).place()).isEqualTo(Place.NO_VAULT);
    }

    /// Whatever this machine has: a keychain that works, or none.
    @Test
    void theRealKeychainOpensOrIsNone() {
        var secrets = new KeptSecrets(folder, Map.of());
        assertThat(secrets.place()).isIn(Place.KEYCHAIN, Place.NO_VAULT);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void withoutAKeychainAPassphraseMakesAVault() {
        var secrets = inVault(Map.of());
        assertThat(secrets.place()).isEqualTo(Place.NO_VAULT);
        assertThat(secrets.find(SecretName.OPENAI_KEY)).isEmpty();
        secrets.delete(SecretName.OPENAI_KEY);
        assertThatThrownBy(() -> secrets.save(SecretName.OPENAI_KEY, KEY))
                .isInstanceOf(KeysLocked.class);
        assertThat(folder).isEmptyDirectory();

        assertThat(secrets.unlock("pass".toCharArray())).isTrue();
        assertThat(secrets.place()).isEqualTo(Place.OPEN_VAULT);
        secrets.save(SecretName.OPENAI_KEY, KEY);

        var later = inVault(Map.of());
        assertThat(later.place()).isEqualTo(Place.LOCKED_VAULT);
        assertThatThrownBy(() -> later.find(SecretName.OPENAI_KEY)).isInstanceOf(KeysLocked.class);
        assertThat(later.unlock("wrong".toCharArray())).isFalse();
        assertThat(later.unlock("pass".toCharArray())).isTrue();
        assertThat(later.find(SecretName.OPENAI_KEY)).contains(KEY);
        later.lock();
        assertThat(later.place()).isEqualTo(Place.LOCKED_VAULT);
        assertThat(later.changePassphrase("pass".toCharArray(), "other".toCharArray())).isTrue();
        assertThat(inVault(Map.of()).unlock("other".toCharArray())).isTrue();
    }

    @Test
    void theEnvironmentCountsMostAndOpensNothing() {
        var secrets =
                new KeptSecrets(
                        () -> {
                            throw new AssertionError("opened");
                        },
                        new VaultSecrets(folder, 64),
                        Map.of(
                                "ELIOS_OPENAI_API_KEY",
                                " from-outside ",
                                "ELIOS_PINECONE_API_KEY",
                                " "));
        assertThat(secrets.find(SecretName.OPENAI_KEY)).contains(new Secret("from-outside"));
        assertThat(secrets.decidedOutside(SecretName.OPENAI_KEY)).contains("ELIOS_OPENAI_API_KEY");
        assertThat(secrets.decidedOutside(SecretName.PINECONE_KEY)).isEmpty();
        assertThat(secrets.find(SecretName.OPENAI_KEY).toString()).doesNotContain("outside");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void eachKeyHasItsVariable() {
        var secrets =
                inVault(
                        Map.of(
                                "ELIOS_OPENAI_API_KEY", "o",
                                "ELIOS_ANTHROPIC_API_KEY", "a",
                                "ELIOS_PINECONE_API_KEY", "p"));
        assertThat(secrets.find(SecretName.OPENAI_KEY)).contains(new Secret("o"));
        assertThat(secrets.find(SecretName.ANTHROPIC_KEY)).contains(new Secret("a"));
        assertThat(secrets.find(SecretName.PINECONE_KEY)).contains(new Secret("p"));
    }

    @Test
    void aPassphraseInTheEnvironmentOpensTheVaultWhenAKeyIsNeeded() {
        var environment = Map.of("ELIOS_VAULT_PASSPHRASE", "pass");
        inVault(environment).save(SecretName.OPENAI_KEY, KEY);
        assertThat(inVault(environment).find(SecretName.OPENAI_KEY)).contains(KEY);
        assertThat(inVault(environment).place()).isEqualTo(Place.OPEN_VAULT);
        var wrong = inVault(Map.of("ELIOS_VAULT_PASSPHRASE", "wrong"));
        assertThat(wrong.place()).isEqualTo(Place.LOCKED_VAULT);
        assertThatThrownBy(() -> wrong.find(SecretName.OPENAI_KEY)).isInstanceOf(KeysLocked.class);
        assertThat(wrong.unlock("pass".toCharArray())).isTrue();
        assertThat(wrong.find(SecretName.OPENAI_KEY)).contains(KEY);
    }

    @Test
    void aPassphraseThatOpensNothingMakesNoVaultByLooking() throws Exception {
        var secrets = inVault(Map.of("ELIOS_VAULT_PASSPHRASE", "pass"));
        assertThat(secrets.find(SecretName.OPENAI_KEY)).isEmpty();
        assertThat(secrets.place()).isEqualTo(Place.NO_VAULT);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
