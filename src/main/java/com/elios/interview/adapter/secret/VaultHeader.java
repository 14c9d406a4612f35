package com.elios.interview.adapter.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The beginning of a vault's file, in clear: magic, version, the cost of Argon2id, salt, a check
/// of the passphrase, the nonce, and a sum that tells damage from a wrong passphrase. All of it is
/// authenticated together with the content.
final class VaultHeader {
    static final int LENGTH = 73;

    private static final byte[] MAGIC = "ELIOSVLT".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int MEMORY = 9;
    private static final int PASSES = 13;
    private static final int LANES = 17;
    private static final int SALT = 21;
    private static final int CHECK = 37;
    private static final int NONCE = 53;
    private static final int SUM = 65;
    private static final int LARGEST_MEMORY = 1024 * 1024;
    private static final int MOST = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private VaultHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// With a salt of its own.
    static VaultHeader fresh(int memory, int passes, int lanes) {
        var salt = new byte[CHECK - SALT];
        RANDOM.nextBytes(salt);
        var bytes = ByteBuffer.allocate(LENGTH).put(MAGIC).put(VERSION);
        bytes.putInt(memory).putInt(passes).putInt(lanes).put(salt);
        return new VaultHeader(bytes.array());
    }

    /// Empty where this is no vault of ours, or a damaged one.
    static Optional<VaultHeader> read(byte[] file) {
        if (file.length < LENGTH) {
            return Optional.empty();
        }
        var header = new VaultHeader(Arrays.copyOf(file, LENGTH));
        boolean whole =
                Arrays.equals(header.part(0, MAGIC.length), MAGIC)
                        && header.bytes[MAGIC.length] == VERSION
                        && Arrays.equals(header.part(SUM, LENGTH), header.sum())
                        && within(header.memory(), LARGEST_MEMORY)
                        && within(header.passes(), MOST)
                        && within(header.lanes(), MOST);
        return whole ? Optional.of(header) : Optional.empty();
    }

    private static boolean within(int number, int most) {
        return number > 0 && number <= most;
    }

    /// @param check 16 bytes that only the right passphrase gives
    VaultHeader sealedWith(byte[] check) {
        var sealed = bytes.clone();
        System.arraycopy(check, 0, sealed, CHECK, NONCE - CHECK);
        var nonce = new byte[SUM - NONCE];
        RANDOM.nextBytes(nonce);
        System.arraycopy(nonce, 0, sealed, NONCE, nonce.length);
        var header = new VaultHeader(sealed);
        System.arraycopy(header.sum(), 0, sealed, SUM, LENGTH - SUM);
        return header;
    }

    /// In KiB.
    int memory() {
        return number(MEMORY);
    }

    int passes() {
        return number(PASSES);
    }

    int lanes() {
        return number(LANES);
    }

    byte[] salt() {
        return part(SALT, CHECK);
    }

    byte[] check() {
        return part(CHECK, NONCE);
    }

    byte[] nonce() {
        return part(NONCE, SUM);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    private int number(int position) {
        return ByteBuffer.wrap(bytes).getInt(position);
    }

    private byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private byte[] sum() {
        return Arrays.copyOf(sha256(part(0, SUM)), LENGTH - SUM);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
