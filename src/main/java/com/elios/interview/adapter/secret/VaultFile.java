package com.elios.interview.adapter.secret;

import com.elios.interview.application.error.StoreFailure;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// A small file that is there whole, old or new, and that only its owner can read where the file
/// system knows owners.
final class VaultFile {
    private final Path file;

    VaultFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    byte[] read() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StoreFailure("the vault cannot be read from " + file, e);
        }
    }

    void write(byte[] bytes) {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, ownerOnly());
            // A stream and not a channel: an interrupt would close a channel in mid-write.
            try (var out = new FileOutputStream(fresh.toFile())) {
                out.write(bytes);
                out.getFD().sync();
            }
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreFailure("the vault cannot be written to " + file, e);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
