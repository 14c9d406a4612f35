package com.elios.interview.domain.service.resource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/// Property files that come with the product, in UTF-8.
public final class PropertyFile {
    private static final String FOLDER = "/com/elios/interview/";

    private PropertyFile() {}

    /// @param path below the product's resources, such as `scoring/curves.properties`
    public static Properties require(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("missing: " + FOLDER + path));
    }

    /// As [#require], for a file that a product may come without.
    public static Optional<Properties> find(String path) {
        try (var file = PropertyFile.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                return Optional.empty();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return Optional.of(properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
