package com.elios.interview.adapter.ui.i18n;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Dates and lengths of time in words, as seen from now.
public final class Times {
    private final Messages messages;
    private final Clock clock;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter day;
    private final DateTimeFormatter second;

    /// @param clock also tells the time zone
    public Times(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        hour = DateTimeFormatter.ofPattern("HH:mm", messages.locale());
        day = DateTimeFormatter.ofPattern("d MMMM uuuu", messages.locale());
        second = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss", messages.locale());
    }

    /// Such as 'Today, 14:20', 'Yesterday, 09:05', '3 May 2026'.
    public String moment(Instant instant) {
        var then = instant.atZone(clock.getZone());
        long days =
                ChronoUnit.DAYS.between(
                        then.toLocalDate(), clock.instant().atZone(clock.getZone()).toLocalDate());
        if (days == 0) {
            return messages.text("app.time.today", hour.format(then));
        }
        if (days == 1) {
            return messages.text("app.time.yesterday", hour.format(then));
        }
        return day.format(then);
    }

    /// Such as '3 May 2026, 14:20:05'.
    public String exactly(Instant instant) {
        return second.format(instant.atZone(clock.getZone()));
    }

    /// Such as '12 minutes', at least one.
    public String minutes(Duration length) {
        return messages.text(
                "app.time.minutes", Math.max(1, Math.round(length.toSeconds() / 60.0)));
    }

    /// Such as '4:05' or '1:02:33'.
    public String clock(Duration length) {
        return length.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : "%d:%02d".formatted(length.toMinutes(), length.toSecondsPart());
    }
}
