package com.elios.interview.adapter.secret;

import com.elios.interview.application.error.KeysLocked;
import com.elios.interview.application.error.VaultDamaged;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keys in an encrypted file of our own. Open, it holds the key of the file and not the secrets:
/// they are decrypted when they are asked for.
final class VaultSecrets {
    /// 64 MiB, three passes, one lane: the second recommendation of RFC 9106, with one lane.
    private static final int MEMORY_KIB = 64 * 1024;

    private static final int PASSES = 3;
    private static final int LANES = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final VaultFile file;
    private final int memory;
    private @Nullable VaultKey key;

    VaultSecrets(Path folder) {
        this(folder, MEMORY_KIB);
    }

    VaultSecrets(Path folder, int memory) {
        file = new VaultFile(folder.resolve("vault.bin"));
        this.memory = memory;
    }

    synchronized boolean exists() {
        return file.exists();
    }

    synchronized boolean isOpen() {
        return key != null;
    }

    /// Makes the vault where there is none. Overwrites the passphrase.
    ///
    /// @return false where the passphrase is wrong or empty
    synchronized boolean unlock(char[] passphrase) {
        try {
            if (passphrase.length == 0) {
                return false;
            }
            if (!file.exists()) {
                make(passphrase, new EnumMap<>(SecretName.class));
                return true;
            }
            var bytes = file.read();
            var header = header(bytes);
            var derived = VaultKey.derive(passphrase, header);
            if (!derived.fits(header)) {
                derived.close();
                return false;
            }
            // So that damage shows now and not later.
            content(derived, header, bytes).clear();
            use(derived);
            return true;
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /// Overwrites both.
    ///
    /// @return false where the old one is wrong or the new one empty; then nothing changed
    synchronized boolean changePassphrase(char[] old, char[] fresh) {
        try {
            if (fresh.length == 0 || !file.exists() || !unlock(old)) {
                return false;
            }
            make(fresh, content());
            return true;
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    synchronized void lock() {
        if (key != null) {
            key.close();
            key = null;
        }
    }

    synchronized Optional<Secret> find(SecretName name) {
        return Optional.ofNullable(content().get(name)).map(Secret::new);
    }

    synchronized void save(SecretName name, Secret secret) {
        var content = content();
        content.put(name, secret.reveal());
        write(header(file.read()), content);
    }

    synchronized void delete(SecretName name) {
        var content = content();
        if (content.remove(name) != null) {
            write(header(file.read()), content);
        }
    }

    private void make(char[] passphrase, Map<SecretName, String> content) {
        var header = VaultHeader.fresh(memory, PASSES, LANES);
        use(VaultKey.derive(passphrase, header));
        write(header, content);
    }

    private void use(VaultKey derived) {
        lock();
        key = derived;
    }

    private void write(VaultHeader header, Map<SecretName, String> content) {
        var open = open();
        var clear = JSON.writeValueAsBytes(content);
        try {
            var sealedHeader = header.sealedWith(open.check());
            var sealed = open.seal(sealedHeader, clear);
            file.write(
                    ByteBuffer.allocate(VaultHeader.LENGTH + sealed.length)
                            .put(sealedHeader.bytes())
                            .put(sealed)
                            .array());
        } finally {
            Arrays.fill(clear, (byte) 0);
        }
    }

    private Map<SecretName, String> content() {
        var open = open();
        var bytes = file.read();
        var header = header(bytes);
        if (!open.fits(header)) {
            // Another Elios gave it another passphrase.
            lock();
            throw new KeysLocked();
        }
        return content(open, header, bytes);
    }

    private Map<SecretName, String> content(VaultKey with, VaultHeader header, byte[] bytes) {
        byte[] clear = {};
        try {
            clear = with.open(header, Arrays.copyOfRange(bytes, VaultHeader.LENGTH, bytes.length));
            return new EnumMap<>(
                    JSON.readValue(clear, new TypeReference<EnumMap<SecretName, String>>() {}));
        } catch (AEADBadTagException e) {
            throw new VaultDamaged(file.toString(), e);
        } catch (JacksonException _) {
            // Its message might quote a secret.
            throw new VaultDamaged(file.toString(), null);
        } finally {
            Arrays.fill(clear, (byte) 0);
        }
    }

    private VaultKey open() {
        if (key == null) {
            throw new KeysLocked();
        }
        return key;
    }

    private VaultHeader header(byte[] bytes) {
        return VaultHeader.read(bytes).orElseThrow(() -> new VaultDamaged(file.toString(), null));
    }
}
