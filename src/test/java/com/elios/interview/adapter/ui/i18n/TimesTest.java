package com.elios.interview.adapter.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {
    private final Times times =
            new Times(
                    Messages.english(),
                    Clock.fixed(Instant.parse("2026-05-04T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void aMomentIsNamedAsSeenFromToday() {
        assertThat(times.moment(Instant.parse("2026-05-04T08:05:00Z"))).isEqualTo("Today, 08:05");
        assertThat(times.moment(Instant.parse("2026-05-03T23:59:00Z")))
                .isEqualTo("Yesterday, 23:59");
        assertThat(times.moment(Instant.parse("2026-04-30T12:00:00Z"))).isEqualTo("30 April 2026");
    }

    @Test
    void aLengthInMinutesIsRoundedAndNeverNone() {
        assertThat(times.minutes(Duration.ofSeconds(20))).isEqualTo("1 minute");
        assertThat(times.minutes(Duration.ofSeconds(710))).isEqualTo("12 minutes");
    }

    @Test
    void aRunningTimeShowsHoursOnlyWhenThereAreAny() {
        assertThat(times.clock(Duration.ofSeconds(65))).isEqualTo("1:05");
        assertThat(times.clock(Duration.ofSeconds(3_725))).isEqualTo("1:02:05");
    }
}
