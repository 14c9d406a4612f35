package com.elios.interview.domain.service.cv.time;

import com.elios.interview.domain.model.cv.CvDate;
import org.jspecify.annotations.Nullable;

/// A date or a span of dates in a line.
///
/// @param start null where only the end is stated
/// @param end null where none is stated, and where it lasts until now; a season alone has one
/// @param isRange whether two ends, or 'since', were written
/// @param from the first character in the line
/// @param to the character behind the last one
public record DateSpan(
        @Nullable CvDate start,
        @Nullable CvDate end,
        boolean current,
        boolean isRange,
        int from,
        int to) {}
