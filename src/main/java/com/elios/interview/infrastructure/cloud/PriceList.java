package com.elios.interview.infrastructure.cloud;

import com.elios.interview.application.settings.LanguageServiceSettings;
import com.elios.interview.application.settings.TokenPrice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What models cost: as the person says, else nothing on this machine, else by our list.
final class PriceList {
    private static final String FILE = "/com/elios/interview/cloud/prices.properties";
    private static final Pattern RELEASE = Pattern.compile("-\\d{4}-?\\d{2}-?\\d{2}$|-latest$");
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(?:\\.\\d{1,3}){3}|\\[?::1]?");

    private final Properties listed = load();

    Optional<TokenPrice> of(LanguageServiceSettings service) {
        if (service.price() != null) {
            return Optional.of(service.price());
        }
        // By its name alone: nothing is looked up.
        return LOOPBACK.matcher(service.host()).matches()
                ? Optional.of(TokenPrice.FREE)
                : listed(service.model());
    }

    private Optional<TokenPrice> listed(String model) {
        var line = listed.getProperty(RELEASE.matcher(model).replaceFirst(""));
        if (line == null) {
            return Optional.empty();
        }
        var parts = line.strip().split(" ", 2);
        return Optional.of(new TokenPrice(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
    }

    private static Properties load() {
        var properties = new Properties();
        try (@Nullable InputStream in = PriceList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + FILE);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
