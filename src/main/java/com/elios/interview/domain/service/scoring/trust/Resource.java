package com.elios.interview.domain.service.scoring.trust;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/// Property files that come with the product.
final class Resource {
    private static final String FOLDER = "/com/elios/interview/scoring/";

    private Resource() {}

    static Optional<Properties> properties(String name) {
        try (var file = Resource.class.getResourceAsStream(FOLDER + name)) {
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
