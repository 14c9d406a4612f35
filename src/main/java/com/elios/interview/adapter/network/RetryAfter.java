package com.elios.interview.adapter.network;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// How long a service asks to be left alone: `retry-after-ms`, or `Retry-After` in seconds or as
/// a date (RFC 9110, 10.2.3). Never more than an hour; what makes no sense counts as not said.
final class RetryAfter {
    /// Our own name for the header, where OkHttp must not see it.
    static final String KEPT = "X-Elios-Retry-After";

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int LONGEST_NUMBER = 20;

    private RetryAfter() {}

    static Optional<Duration> in(Headers headers, Instant now) {
        var kept = headers.get(KEPT);
        var said = kept == null ? headers.get("Retry-After") : kept;
        return number(headers.get("retry-after-ms"), 1)
                .or(() -> number(said, 1000))
                .or(() -> date(said, now));
    }

    private static Optional<Duration> number(@Nullable String text, int millis) {
        if (text == null || text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text.strip()).multiply(BigDecimal.valueOf(millis));
            if (number.signum() < 0) {
                return Optional.empty();
            }
            var longest = BigDecimal.valueOf(LONGEST.toMillis());
            return Optional.of(Duration.ofMillis(number.min(longest).longValue()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> date(@Nullable String text, Instant now) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var then =
                    ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
            var wait = Duration.between(now, then);
            if (wait.isNegative()) {
                return Optional.of(Duration.ZERO);
            }
            return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
