package com.elios.interview.adapter.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.elios.interview.application.error.KeysLocked;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.error.VaultDamaged;
import com.elios.interview.domain.port.service.Secret;
import com.elios.interview.domain.port.service.SecretName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultSecretsTest {
    /// Small, so that the tests are quick; one test uses the real cost.
    private static final int MEMORY_KIB = 64;

    private static final String PLANTED = "sk-planted-4711-abcdefghijklmnop";
    private static final String PASSPHRASE = "correct horse ß 😀";

    @TempDir Path folder;
    private Path file;
    private VaultSecrets vault;

    @BeforeEach
    void open() {
        file = folder.resolve("vault.bin");
        vault = new VaultSecrets(folder, MEMORY_KIB);
    }

    private VaultSecrets again() {
        return new VaultSecrets(folder, MEMORY_KIB);
    }

    private void plant() {
        assertThat(vault.unlock(PASSPHRASE.toCharArray())).isTrue();
        vault.save(SecretName.OPENAI_KEY, new Secret(PLANTED));
    }

    @Test
    void whatWasSavedIsThereAfterAnotherStart() {
        plant();
        var later = again();
        assertThat(later.unlock(PASSPHRASE.toCharArray())).isTrue();
        assertThat(later.find(SecretName.OPENAI_KEY)).contains(new Secret(PLANTED));
        assertThat(later.find(SecretName.PINECONE_KEY)).isEmpty();
        later.delete(SecretName.OPENAI_KEY);
        assertThat(vault.find(SecretName.OPENAI_KEY)).isEmpty();
    }

    @Test
    void theRealCostWorksAndIsWrittenDown() throws IOException {
        var real = new VaultSecrets(folder);
        assertThat(real.unlock(PASSPHRASE.toCharArray())).isTrue();
        real.save(SecretName.OPENAI_KEY, new Secret(PLANTED));
        var header = VaultHeader.read(Files.readAllBytes(file)).orElseThrow();
        assertThat(header.memory()).isEqualTo(65_536);
        assertThat(header.passes()).isEqualTo(3);
        assertThat(header.lanes()).isEqualTo(1);
        // The cost is that of the file, whatever is usual now.
        assertThat(vault.unlock(PASSPHRASE.toCharArray())).isTrue();
        assertThat(vault.find(SecretName.OPENAI_KEY)).contains(new Secret(PLANTED));
    }

    @Test
    void theFileHoldsNothingInClearAndIsTheOwnersAlone() throws IOException {
        plant();
        var bytes = Files.readAllBytes(file);
        for (var charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(text)
                    .doesNotContain(
                            new String(PLANTED.getBytes(charset), StandardCharsets.ISO_8859_1))
                    .doesNotContain("OPENAI")
                    .doesNotContain("correct");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("vault.bin");
    }

    @Test
    void everyWritingHasANonceOfItsOwnAndTheSameSalt() throws IOException {
        plant();
        var first = VaultHeader.read(Files.readAllBytes(file)).orElseThrow();
        vault.save(SecretName.OPENAI_KEY, new Secret(PLANTED));
        var second = VaultHeader.read(Files.readAllBytes(file)).orElseThrow();
        assertThat(second.nonce()).isNotEqualTo(first.nonce());
        assertThat(second.salt()).isEqualTo(first.salt());
    }

    @Test
    void aWrongPassphraseOpensNothing() throws IOException {
        plant();
        var before = Files.readAllBytes(file);
        var later = again();
        assertThat(later.unlock("correct horse".toCharArray())).isFalse();
        assertThat(later.unlock(new char[0])).isFalse();
        assertThat(later.isOpen()).isFalse();
        assertThatThrownBy(() -> later.find(SecretName.OPENAI_KEY)).isInstanceOf(KeysLocked.class);
        assertThatThrownBy(() -> later.save(SecretName.OPENAI_KEY, new Secret("x")))
                .isInstanceOf(KeysLocked.class);
        assertThatThrownBy(() -> later.delete(SecretName.OPENAI_KEY))
                .isInstanceOf(KeysLocked.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aWrongPassphraseLeavesAnOpenVaultOpen() {
        plant();
        assertThat(vault.unlock("wrong".toCharArray())).isFalse();
        assertThat(vault.find(SecretName.OPENAI_KEY)).isPresent();
        vault.lock();
        assertThatThrownBy(() -> vault.find(SecretName.OPENAI_KEY)).isInstanceOf(KeysLocked.class);
    }

    @Test
    void passphrasesAreOverwritten() {
        var right = PASSPHRASE.toCharArray();
        vault.unlock(right);
        var wrong = "wrong".toCharArray();
        vault.unlock(wrong);
        var old = "old".toCharArray();
        var fresh = "new".toCharArray();
        vault.changePassphrase(old, fresh);
        for (var array : new char[][] {right, wrong, old, fresh}) {
            assertThat(array).containsOnly('\0');
        }
    }

    @Test
    void anotherPassphraseTakesTheOldOnesPlace() throws IOException {
        plant();
        var other = again();
        assertThat(other.unlock(PASSPHRASE.toCharArray())).isTrue();
        var before = VaultHeader.read(Files.readAllBytes(file)).orElseThrow();

        assertThat(vault.changePassphrase("wrong".toCharArray(), "n".toCharArray())).isFalse();
        assertThat(vault.changePassphrase(PASSPHRASE.toCharArray(), new char[0])).isFalse();
        assertThat(vault.changePassphrase(PASSPHRASE.toCharArray(), "fresh".toCharArray()))
                .isTrue();

        assertThat(vault.find(SecretName.OPENAI_KEY)).contains(new Secret(PLANTED));
        var after = VaultHeader.read(Files.readAllBytes(file)).orElseThrow();
        assertThat(after.salt()).isNotEqualTo(before.salt());
        assertThat(again().unlock(PASSPHRASE.toCharArray())).isFalse();
        assertThat(again().unlock("fresh".toCharArray())).isTrue();
        assertThatThrownBy(() -> other.find(SecretName.OPENAI_KEY)).isInstanceOf(KeysLocked.class);
        assertThat(other.isOpen()).isFalse();
    }

    @Test
    void withoutAVaultThereIsNoPassphraseToChange() {
        assertThat(vault.changePassphrase("a".toCharArray(), "b".toCharArray())).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void everyChangedByteIsDamageOrAWrongPassphraseAndLeavesTheFile() throws IOException {
        plant();
        var whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            var broken = whole.clone();
            broken[i] ^= 0x10;
            Files.write(file, broken);
            assertThatThrownBy(() -> again().unlock(PASSPHRASE.toCharArray()))
                    .as("byte %s", i)
                    .isInstanceOf(VaultDamaged.class)
                    .satisfies(VaultSecretsTest::holdsNoKey);
            assertThat(Files.readAllBytes(file)).isEqualTo(broken);
        }
        Files.write(file, whole);
        assertThat(again().unlock(PASSPHRASE.toCharArray())).isTrue();
    }

    @Test
    void aFileThatIsCutShortIsDamaged() throws IOException {
        plant();
        var whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 5, VaultHeader.LENGTH, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> again().unlock(PASSPHRASE.toCharArray()))
                    .isInstanceOf(VaultDamaged.class);
            assertThatThrownBy(() -> vault.find(SecretName.OPENAI_KEY))
                    .isInstanceOf(VaultDamaged.class);
            assertThat(Files.size(file)).isEqualTo(length);
        }
    }

    @Test
    void anUnfinishedWritingIsNoHarm() throws IOException {
        plant();
        Files.writeString(folder.resolve("vault.bin.new"), "half");
        vault.save(SecretName.PINECONE_KEY, new Secret("pc"));
        assertThat(again().unlock(PASSPHRASE.toCharArray())).isTrue();
        assertThat(folder.toFile().list()).containsExactly("vault.bin");
    }

    @Test
    void aFolderThatCannotBeWrittenIsAStoreFailureWithoutTheKey() throws IOException {
        plant();
        Files.createDirectories(folder.resolve("vault.bin.new/taken"));
        assertThatThrownBy(() -> vault.save(SecretName.OPENAI_KEY, new Secret(PLANTED + "2")))
                .isInstanceOf(StoreFailure.class)
                .satisfies(VaultSecretsTest::holdsNoKey);
        assertThat(vault.find(SecretName.OPENAI_KEY)).contains(new Secret(PLANTED));
    }

    @Test
    void nothingThatHoldsAKeyShowsIt() {
        plant();
        assertThat("" + new Secret(PLANTED) + vault.find(SecretName.OPENAI_KEY))
                .doesNotContain(PLANTED);
    }

    private static void holdsNoKey(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(PLANTED).doesNotContain(PASSPHRASE);
    }
}
