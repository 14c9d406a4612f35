package com.elios.interview.adapter.persistence;

import com.elios.interview.adapter.persistence.transaction.AfterCommit;
import com.elios.interview.adapter.persistence.transaction.StoreErrors;
import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.StoreDamaged;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.application.error.StoreInUse;
import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.H2Dialect;

/// H2 in this process, in a file. Its commit alone does not survive the end of the process, so each
/// is followed by a checkpoint that does, and H2's writing in the background is switched off: a
/// checkpoint does not wait for what that has taken over but not written yet.
final class EmbeddedEngine implements Engine {
    private static final int IN_USE = 90020;
    private static final int DAMAGED = 90030;
    private static final String NAME = "elios";

    private final Path folder;
    private final FolderLock lock;

    /// Stands beside a file that had our tables once: if they are absent from it later, it was cut
    /// short, and without them nobody may take it for an empty store.
    private final Path mark;

    private boolean fileWasThere;

    EmbeddedEngine(Path folder) {
        this.folder = folder;
        this.lock = new FolderLock(folder);
        this.mark = folder.resolve(NAME + ".made");
    }

    @Override
    public void claim() {
        // H2 ends the path at the first semicolon and takes the rest for settings.
        if (folder.toString().contains(";")) {
            throw new StoreFailure(
                    "the folder's name must not contain a semicolon: " + folder,
                    new IllegalArgumentException("semicolon"));
        }
        lock.acquire();
        fileWasThere = Files.exists(folder.resolve(NAME + ".mv.db"));
    }

    /// What a first start left unfinished, as on a full disk, is removed: H2 keeps the first half
    /// of a migration that failed, and no other can follow it.
    @Override
    public void beforeTables(DataSource source) throws SQLException {
        if (fileWasThere && Files.exists(mark)) {
            throw new StoreDamaged(
                    folder.toString(), new IllegalStateException("the tables are gone"));
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ALL OBJECTS");
        }
    }

    @Override
    public void afterTables() {
        try {
            if (!Files.exists(mark)) {
                Files.createFile(mark);
            }
        } catch (IOException e) {
            throw new StoreFailure(folder + " cannot be written", e);
        }
    }

    /// The prefix `async` keeps the file open when a thread that reads or writes is interrupted, as
    /// happens when a person cancels; the plain file would be closed under all of them.
    @Override
    public HikariConfig pool() {
        var config = new HikariConfig();
        config.setPoolName("elios-embedded");
        config.setDriverClassName("org.h2.Driver");
        config.setJdbcUrl(
                "jdbc:h2:async:"
                        + folder.resolve(NAME)
                        + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;REUSE_SPACE=FALSE;LOCK_TIMEOUT=10000;CACHE_SIZE=16384");
        config.setUsername("sa");
        config.setPassword("");
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(4);
        return config;
    }

    @Override
    public Class<? extends Dialect> dialect() {
        return H2Dialect.class;
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("json", "json", "by_code_point", "");
    }

    @Override
    public AfterCommit afterCommit() {
        return EmbeddedEngine::checkpoint;
    }

    @Override
    public CoachException openingFailed(Throwable failure) {
        return StoreErrors.find(failure, SQLException.class)
                .map(sql -> openingFailed(sql, failure))
                .orElseGet(() -> new StoreFailure(folder + " cannot be opened", failure));
    }

    private CoachException openingFailed(SQLException sql, Throwable failure) {
        return switch (sql.getErrorCode()) {
            case IN_USE -> new StoreInUse(folder.toString(), failure);
            case DAMAGED -> new StoreDamaged(folder.toString(), failure);
            default -> new StoreFailure(folder + ": " + StoreErrors.reason(sql), failure);
        };
    }

    @Override
    public void close() {
        lock.close();
    }

    private static void checkpoint(StatelessSession session) {
        session.doWork(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("CHECKPOINT SYNC");
                    }
                });
    }
}
