package com.elios.interview.adapter.persistence;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.error.StoreInUse;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a folder for one opener at a time, in this process too: H2's own lock lets the same
/// process in twice. The operating system lets go of it when the process ends, however it ends.
final class FolderLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private final Path folder;
    private @Nullable FileChannel channel;

    FolderLock(Path folder) {
        this.folder = folder;
    }

    void acquire() {
        try {
            Files.createDirectories(folder);
            channel =
                    FileChannel.open(
                            folder.resolve("elios.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw inUse(new IOException("locked by another process"));
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(e);
        } catch (IOException e) {
            close();
            throw new StoreFailure(folder + " cannot be written", e);
        }
    }

    private StoreInUse inUse(Throwable cause) {
        close();
        return new StoreInUse(folder.toString(), cause);
    }

    /// The file stays: deleting it would let two openers hold locks on two files of one name.
    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.warn("The lock on {} ends with the process only", folder, e);
            }
        }
    }
}
