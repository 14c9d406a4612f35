package com.elios.interview.adapter.network.ledger;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Moves the older half of the ledger's lines to a second file. Both halves are written aside, the
/// older one first, before either takes its place: an end of the process in between loses nothing
/// and doubles nothing, once [#finish] was called.
final class LedgerHalves {
    private final Path file;
    private final Path older;
    private final Path freshFile;
    private final Path freshOlder;

    LedgerHalves(Path file, Path older) {
        this.file = file;
        this.older = older;
        freshFile = file.resolveSibling(file.getFileName() + ".new");
        freshOlder = older.resolveSibling(older.getFileName() + ".new");
    }

    void split() throws IOException {
        long size = Files.size(file);
        long middle = lineAfter(size / 2);
        write(freshOlder, 0, middle);
        write(freshFile, middle, size);
        replace(freshOlder, older);
        replace(freshFile, file);
    }

    /// Ends a split that was interrupted: where only the newer half still waits, the older one is
    /// in place; otherwise nothing was replaced yet, and the whole file is still there.
    void finish() throws IOException {
        if (Files.exists(freshFile) && !Files.exists(freshOlder)) {
            replace(freshFile, file);
        }
        Files.deleteIfExists(freshFile);
        Files.deleteIfExists(freshOlder);
    }

    private long lineAfter(long position) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(position);
            in.readLine();
            return in.getFilePointer();
        }
    }

    private void write(Path target, long from, long to) throws IOException {
        try (var in = Files.newInputStream(file);
                var out = new FileOutputStream(target.toFile())) {
            in.skipNBytes(from);
            out.write(in.readNBytes((int) (to - from)));
            out.getFD().sync();
        }
    }

    private static void replace(Path fresh, Path target) throws IOException {
        Files.move(
                fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
