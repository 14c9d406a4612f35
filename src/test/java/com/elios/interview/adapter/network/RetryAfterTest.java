package com.elios.interview.adapter.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0                             | PT0S
                    5                             | PT5S
                    ' 20 '                        | PT20S
                    1.5                           | PT1.5S
                    86400                         | PT1H
                    9999999999999999999           | PT1H
                    1e9                           | PT1H
                    1e999999999                   | PT1H
                    Fri, 27 Nov 2026 10:02:00 GMT | PT2M
                    Fri, 27 Nov 2026 09:00:00 GMT | PT0S
                    Sat, 27 Nov 2027 10:00:00 GMT | PT1H
                    """)
    void secondsAndDatesAreUnderstood(String header, Duration wait) {
        assertThat(RetryAfter.in(Headers.of("Retry-After", header), NOW)).contains(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "NaN", "", "27 Nov", "99999999999999999999999"})
    void whatMakesNoSenseIsNotSaid(String header) {
        assertThat(RetryAfter.in(Headers.of("Retry-After", header), NOW)).isEmpty();
    }

    @Test
    void millisecondsCountMost() {
        var headers = Headers.of("retry-after-ms", "250", "Retry-After", "5");
        assertThat(RetryAfter.in(headers, NOW)).contains(Duration.ofMillis(250));
    }

    @Test
    void nothingSaidIsNothing() {
        assertThat(RetryAfter.in(Headers.of(), NOW)).isEmpty();
    }
}
