package com.elios.interview.application.calling;

import java.time.Duration;

/// How often and after which pauses a call is tried again.
///
/// @param tries in all, the first one included; at least 1
/// @param firstPause doubled before each further try; may be zero
/// @param longestPause that doubling leads to
/// @param jitter by which share a pause is made longer or shorter by chance, 0 to 1, so that many
///     callers do not come back at once
/// @param overall since the first try began: no pause that would end later is begun
/// @param failuresBeforeRest how many tries fail in a row before the service is left alone
/// @param rest how long it is left alone
public record RetryTimes(
        int tries,
        Duration firstPause,
        Duration longestPause,
        double jitter,
        Duration overall,
        int failuresBeforeRest,
        Duration rest) {
    public static final RetryTimes DEFAULTS =
            new RetryTimes(
                    3,
                    Duration.ofMillis(500),
                    Duration.ofSeconds(8),
                    0.2,
                    Duration.ofSeconds(30),
                    5,
                    Duration.ofSeconds(60));

    public RetryTimes {
        if (tries < 1
                || failuresBeforeRest < 1
                || firstPause.isNegative()
                || longestPause.compareTo(firstPause) < 0
                || !(jitter >= 0 && jitter <= 1)
                || overall.isNegative()
                || rest.isNegative()) {
            throw new IllegalArgumentException("out of range");
        }
    }

    /// The same without pauses between tries.
    public RetryTimes withoutPauses() {
        return new RetryTimes(
                tries, Duration.ZERO, Duration.ZERO, 0, overall, failuresBeforeRest, rest);
    }

    /// @param tried how many tries failed so far, at least 1
    /// @param chance 0 to 1: 0 is the shortest, 1 the longest pause that chance allows
    Duration pauseAfter(int tried, double chance) {
        double seconds =
                Math.min(seconds(firstPause) * Math.pow(2, tried - 1.0), seconds(longestPause));
        return Duration.ofNanos(Math.round(seconds * (1 + jitter * (2 * chance - 1)) * 1e9));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
