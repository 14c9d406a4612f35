package com.elios.interview.adapter.persistence;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where the store is.
public sealed interface StoreLocation {
    /// A database file in a folder, which is made where it is absent. One process at a time.
    record Embedded(Path folder) implements StoreLocation {
        public Embedded {
            folder = folder.toAbsolutePath().normalize();
        }
    }

    /// A PostgreSQL server. Where the host is another machine, the connection is encrypted,
    /// whatever the address says.
    ///
    /// @param url `jdbc:postgresql:…`
    /// @param user null for what the address or the driver decides
    /// @param password null for what the address or the driver decides
    record PostgreSql(String url, @Nullable String user, @Nullable String password)
            implements StoreLocation {
        public PostgreSql {
            Objects.requireNonNull(url);
        }

        /// Neither address nor password: an address may contain one.
        @Override
        public String toString() {
            return "PostgreSQL";
        }
    }
}
