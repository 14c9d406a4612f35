package com.elios.interview.adapter.cv.document;

import java.time.Duration;

/// How much of a document is read at the most.
///
/// @param bytes of the file
/// @param unpackedBytes of one part of a packed file, so that a small file cannot unfold into a
///     huge one
/// @param pages after which the rest is left out
/// @param characters after which the rest is left out
/// @param time after which the reading is given up
record ReadingLimits(long bytes, long unpackedBytes, int pages, int characters, Duration time) {
    static final ReadingLimits STANDARD =
            new ReadingLimits(10_000_000, 60_000_000, 100, 600_000, Duration.ofSeconds(30));
}
