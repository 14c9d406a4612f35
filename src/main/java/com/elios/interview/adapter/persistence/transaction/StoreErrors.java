package com.elios.interview.adapter.persistence.transaction;

import com.elios.interview.application.error.CoachException;
import com.elios.interview.application.error.Conflict;
import com.elios.interview.application.error.StoreFailure;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/// Turns failures of Hibernate, the pool and the drivers into the core's. The texts hold no stored
/// data: the driver's own message, which may, is in the cause only.
public final class StoreErrors {
    private static final int H2_WRONG_FILE_PASSWORD = 90049;
    /// General error, which a full disk ends in, database closed after an error, two kinds of
    /// input and output.
    private static final Set<Integer> H2_FILE = Set.of(50000, 90098, 90028, 90031);

    private StoreErrors() {}

    /// @param what names what was read or written
    public static CoachException translate(String what, Throwable failure) {
        if (find(failure, StaleStateException.class).isPresent()) {
            return new Conflict(what);
        }
        return find(failure, SQLException.class)
                .map(sql -> translate(what, sql, failure))
                .orElseGet(() -> new StoreFailure(what + " could not be read or written", failure));
    }

    private static CoachException translate(String what, SQLException sql, Throwable failure) {
        return switch (String.valueOf(sql.getSQLState())) {
            // Unique value taken; PostgreSQL and H2: lost against a concurrent change.
            case "23505", "40001", "40P01", "90131" -> new Conflict(what);
            default -> new StoreFailure(what + ": " + reason(sql), failure);
        };
    }

    /// Why the engine could not do it, in words of ours with the engine's code.
    public static String reason(SQLException sql) {
        var state = String.valueOf(sql.getSQLState());
        var text =
                sql.getErrorCode() == H2_WRONG_FILE_PASSWORD
                        ? "the store's file has another passphrase"
                        : H2_FILE.contains(sql.getErrorCode())
                                ? "the store's file cannot be read or written"
                                : byState(state, sql);
        return text + " (" + (sql.getErrorCode() == 0 ? state : sql.getErrorCode()) + ")";
    }

    private static String byState(String state, SQLException sql) {
        if (sql instanceof SQLTransientConnectionException) {
            return "all connections to the database are busy";
        }
        return switch (state) {
            case "28P01", "28000" -> "the database refused the user or the password";
            case "3D000" -> "the database does not exist on the server";
            case "53300" -> "the database server has no connection left";
            case "08004" -> "the database server refused the connection, perhaps for want of TLS";
            case "08001", "08003", "08006" -> "the database server cannot be reached";
            case "53100" -> "the disk is full";
            case "42501" -> "the database user lacks a right";
            default -> "the database refused the step";
        };
    }

    /// The first of the kind among the failure and its causes.
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
