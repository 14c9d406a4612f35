package com.elios.interview.adapter.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// What a passphrase opens a vault with: 32 bytes for AES-256-GCM, and 32 from which the check of
/// the passphrase is made (Argon2id, RFC 9106). Overwritten when closed, as far as Java allows.
final class VaultKey implements AutoCloseable {
    private static final int KEY_BYTES = 32;
    private static final int CHECK_BYTES = 16;
    /// Of a char in UTF-8; a pair of them takes four.
    private static final int MOST_BYTES = 3;
    private static final int TAG_BITS = 128;

    private final byte[] derived;

    private VaultKey(byte[] derived) {
        this.derived = derived;
    }

    /// Takes a good part of a second, on purpose.
    static VaultKey derive(char[] passphrase, VaultHeader header) {
        var bytes = encoded(passphrase);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(header.memory())
                            .withIterations(header.passes())
                            .withParallelism(header.lanes())
                            .withSalt(header.salt())
                            .build());
            var derived = new byte[2 * KEY_BYTES];
            generator.generateBytes(bytes, derived);
            return new VaultKey(derived);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static byte[] encoded(char[] passphrase) {
        var buffer = ByteBuffer.allocate(passphrase.length * MOST_BYTES);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(passphrase), buffer, true);
        var bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes).clear();
        buffer.put(new byte[buffer.capacity()]);
        return bytes;
    }

    boolean fits(VaultHeader header) {
        return MessageDigest.isEqual(check(), header.check());
    }

    byte[] check() {
        var half = Arrays.copyOfRange(derived, KEY_BYTES, derived.length);
        try {
            return Arrays.copyOf(VaultHeader.sha256(half), CHECK_BYTES);
        } finally {
            Arrays.fill(half, (byte) 0);
        }
    }

    byte[] seal(VaultHeader header, byte[] clear) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, header).doFinal(clear);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws AEADBadTagException where header or content were changed
    byte[] open(VaultHeader header, byte[] sealed) throws AEADBadTagException {
        try {
            return cipher(Cipher.DECRYPT_MODE, header).doFinal(sealed);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, VaultHeader header) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(derived, 0, KEY_BYTES, "AES"),
                new GCMParameterSpec(TAG_BITS, header.nonce()));
        cipher.updateAAD(header.bytes());
        return cipher;
    }

    @Override
    public void close() {
        Arrays.fill(derived, (byte) 0);
    }
}
