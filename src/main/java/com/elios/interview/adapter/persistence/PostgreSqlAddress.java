package com.elios.interview.adapter.persistence;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An address of a PostgreSQL server, as the driver itself understands it.
///
/// @param host one or several, with commas between
/// @param sslMode as the address asks for, or null
/// @param ssl whether the address asks for `ssl`; without a mode that is the strongest one
record PostgreSqlAddress(String url, String host, @Nullable String sslMode, boolean ssl) {
    private static final Set<String> TOO_WEAK = Set.of("disable", "allow", "prefer");

    static PostgreSqlAddress parse(String url) throws SQLException {
        Map<String, @Nullable String> read = new HashMap<>();
        for (var property : DriverManager.getDriver(url).getPropertyInfo(url, new Properties())) {
            read.put(property.name, property.value);
        }
        var host = read.get("PGHOST");
        var ssl = read.get("ssl");
        return new PostgreSqlAddress(
                url,
                host == null ? "localhost" : host,
                read.get("sslmode"),
                ssl != null && !ssl.equals("false"));
    }

    /// The address, with an encrypted connection demanded where a host is another machine and the
    /// address asks for less. Of two modes in an address the driver takes the last.
    String encrypted() {
        if (Stream.of(host.split(",")).allMatch(PostgreSqlAddress::isThisMachine)) {
            return url;
        }
        boolean enough = sslMode == null ? ssl : !TOO_WEAK.contains(sslMode);
        return enough ? url : url + (url.contains("?") ? "&" : "?") + "sslmode=require";
    }

    private static boolean isThisMachine(String host) {
        var name = host.replace("[", "").replace("]", "");
        return name.equals("localhost")
                || name.equals("::1")
                || name.matches("127(\\.\\d{1,3}){3}");
    }
}
