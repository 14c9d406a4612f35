package com.elios.interview.domain.model.cv;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date as CVs state it: a year, often with a month. Written `2021` or `2021-03`.
///
/// @param year 1900 to 2200
/// @param month 1 to 12, or null where only the year is stated
public record CvDate(int year, @Nullable Integer month) implements Comparable<CvDate> {
    public CvDate {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("year out of range: " + year);
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("month out of range: " + month);
        }
    }

    public static CvDate of(int year) {
        return new CvDate(year, null);
    }

    public static CvDate of(int year, int month) {
        return new CvDate(year, month);
    }

    /// Reads the form that [#toString()] writes.
    ///
    /// @throws IllegalArgumentException where the text is not `yyyy` or `yyyy-mm`
    public static CvDate parse(String text) {
        var parts = text.strip().split("-", -1);
        try {
            return switch (parts.length) {
                case 1 -> of(Integer.parseInt(parts[0]));
                case 2 -> of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
                default -> throw new IllegalArgumentException("not a date: " + text);
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a date: " + text, e);
        }
    }

    /// The first month that this date can mean.
    public YearMonth earliest() {
        return YearMonth.of(year, month == null ? 1 : month);
    }

    /// The last month that this date can mean.
    public YearMonth latest() {
        return YearMonth.of(year, month == null ? 12 : month);
    }

    @Override
    public int compareTo(CvDate other) {
        return earliest().compareTo(other.earliest());
    }

    @Override
    public String toString() {
        return month == null
                ? Integer.toString(year)
                : String.format(Locale.ROOT, "%d-%02d", year, month);
    }
}
