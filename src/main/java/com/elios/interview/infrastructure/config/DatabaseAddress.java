package com.elios.interview.infrastructure.config;

import com.elios.interview.application.error.InvalidSetting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a PostgreSQL database is, and who asks. Reads both `jdbc:postgresql://…` and the form that
/// hosting services give, `postgresql://user:password@host:port/database`.
///
/// @param url `jdbc:postgresql:…` without user and password
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {
    static final String VARIABLE = "ELIOS_DATABASE_URL";
    private static final String USER_VARIABLE = "ELIOS_DATABASE_USER";
    private static final String PASSWORD_VARIABLE = "ELIOS_DATABASE_PASSWORD";
    private static final String EXPECTED =
            "an address such as jdbc:postgresql://host:5432/database";

    /// The address with user and password of the environment, which count more than those in the
    /// address itself. A password in neither place is looked for by the driver in `.pgpass`.
    ///
    /// @param setting the address of the settings, or null
    /// @return null where the embedded database is used
    public static @Nullable DatabaseAddress from(
            Map<String, String> environment, @Nullable String setting) {
        var address = environment.getOrDefault(VARIABLE, setting == null ? "" : setting);
        if (address.isBlank()) {
            return null;
        }
        var parsed = parse(address);
        return new DatabaseAddress(
                parsed.url,
                environment.getOrDefault(USER_VARIABLE, parsed.user),
                environment.getOrDefault(PASSWORD_VARIABLE, parsed.password));
    }

    /// @throws InvalidSetting where the text is no such address; the message holds no password
    static DatabaseAddress parse(String address) {
        var text = address.strip();
        if (text.startsWith("jdbc:postgresql:")) {
            if (text.contains("password=") || text.contains("@")) {
                throw new InvalidSetting(VARIABLE, "(hidden)", "an address without a password");
            }
            return new DatabaseAddress(text, null, null);
        }
        if (!text.startsWith("postgresql://") && !text.startsWith("postgres://")) {
            throw new InvalidSetting(VARIABLE, "(hidden)", EXPECTED);
        }
        try {
            return of(new URI(text));
        } catch (URISyntaxException e) {
            throw new InvalidSetting(VARIABLE, "(hidden)", EXPECTED);
        }
    }

    private static DatabaseAddress of(URI uri) {
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2) {
            throw new InvalidSetting(VARIABLE, "(hidden)", EXPECTED);
        }
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var url = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        var who = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
        return new DatabaseAddress(
                url, who.length > 0 ? who[0] : null, who.length > 1 ? who[1] : null);
    }

    /// Without the password.
    @Override
    public String toString() {
        return url;
    }
}
