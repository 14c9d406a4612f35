package com.elios.interview.adapter.cli.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes records as JSON on one line: keys in the order of the record's components, absent values
/// as null, the same digits on every machine.
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private Json() {}

    public static String line(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    /// A measured value from 0 to 1, with four decimals.
    public static BigDecimal share(double value) {
        return rounded(value, 4);
    }

    /// A score from 0 to 100, with two decimals.
    public static BigDecimal score(double value) {
        return rounded(value, 2);
    }

    /// Years, with one decimal.
    public static @Nullable BigDecimal years(@Nullable Double value) {
        return value == null ? null : rounded(value, 1);
    }

    /// `TOO_SHORT` as `tooShort`.
    public static String word(Enum<?> constant) {
        var word = new StringBuilder();
        for (var part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(
                    word.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return word.toString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        var rounded =
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
