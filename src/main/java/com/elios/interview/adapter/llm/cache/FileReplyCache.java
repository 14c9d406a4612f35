package com.elios.interview.adapter.llm.cache;

import com.elios.interview.adapter.llm.asking.ReplyCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps replies in a folder, one file for each task, named by the task's content. It only saves
/// money: where a file cannot be read or written, the model is asked again.
public final class FileReplyCache implements ReplyCache {
    private static final Logger LOG = LoggerFactory.getLogger(FileReplyCache.class);
    private static final String SUFFIX = ".reply";
    private static final int MOST = 2_000;

    /// How many go at once when there are too many.
    private static final int PORTION = 200;

    private final Path folder;
    private final int most;

    public FileReplyCache(Path folder) {
        this(folder, MOST);
    }

    FileReplyCache(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    @Override
    public Optional<String> find(String key) {
        try {
            return Optional.of(Files.readString(file(key)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("A kept reply cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    @Override
    public synchronized void put(String key, String reply) {
        try {
            Files.createDirectories(folder);
            var fresh = Files.createTempFile(folder, "reply", ".new");
            Files.writeString(fresh, reply);
            Files.move(
                    fresh,
                    file(key),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            forgetTheOldest();
        } catch (IOException e) {
            LOG.warn("A reply cannot be kept: {}", e.toString());
        }
    }

    private void forgetTheOldest() throws IOException {
        try (var files = Files.list(folder)) {
            var all = files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
            if (all.size() <= most) {
                return;
            }
            for (var old :
                    all.stream()
                            .sorted(Comparator.comparing(FileReplyCache::written))
                            .limit(Math.min(PORTION, all.size() - most / 2))
                            .toList()) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return FileTime.fromMillis(0);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + SUFFIX);
    }
}
