package com.elios.interview.domain.service.cv.time;

import com.elios.interview.domain.model.cv.CvDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates and spans of dates in a line: 'Jan 2020 – Present', '2020-03 – 2022',
/// '03/2019 - 04/2021', 'June 2016 to Aug 2018', 'May – Aug 2021', '2018', 'Summer 2019',
/// 'Jan. 19 - present', 'März 2019 – heute'.
///
/// Seasons become the months that they begin and end with on the northern half of the earth; a
/// winter, which lies in two years, becomes its year. A season alone lasts to its end.
public final class DateSpans {
    private static final String MONTH = MonthNames.ANY;
    private static final String SEASON = "spring|summer|fall|autumn|winter";
    private static final String YEAR = "(?:19[4-9]\\d|20[0-6]\\d)";
    private static final String DATE =
            "(?:"
                    + ("(?:"
                            + MONTH
                            + "|"
                            + SEASON
                            + ")\\b\\.?,?\\s*(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?")
                    + ("(?:(?:of|de)\\s+)?(?:" + YEAR + "|['’]\\d\\d)(?!\\d)")
                    + ("|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:" + MONTH + ")\\b\\.?,?\\s+" + YEAR)
                    + ("|q[1-4]\\s*" + YEAR)
                    + ("|" + YEAR + "(?:-|\\s?[/.]\\s?)(?:1[0-2]|0?[1-9])(?:[-/.]\\d{1,2})?")
                    + "(?!\\d|\\s?[/.]\\s?\\d)"
                    + ("|\\d{1,2}[-/.]\\d{1,2}[-/.]" + YEAR)
                    + ("|(?:1[0-2]|0?[1-9])\\s?[-/.]\\s?" + YEAR)
                    + ("|" + YEAR)
                    + ")";
    /// Words for 'until now'.
    static final String PRESENT =
            "(?:present(?:\\s+day)?|current(?:ly)?|now|today|ongoing|to\\s+date|till\\s+date|date"
                    + "|continuing|heute|jetzt|laufend|aujourd['’]hui|ce\\s+jour|en\\s+cours"
                    + "|(?:la\\s+)?actualidad|actual(?:mente)?|en\\s+curso|(?:o\\s+)?presente|oggi"
                    + "|in\\s+corso|(?:o\\s+)?atual(?:mente)?|(?:o\\s+)?momento|heden)";

    /// What stands between the two ends of a span.
    static final String DASH =
            "\\s*(?:[-–—−‐‑~→]+|\\bto\\b|\\buntil\\b|\\btill?\\b|\\bthrough\\b|\\bthru\\b|\\bbis\\b"
                    + "|\\bau\\b|(?<=\\s)à(?=\\s)|\\ba[ld]?\\b|\\bhasta\\b|(?<=\\s)até(?=\\s)|\\btot\\b)\\s*";
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d$€£.,/])(?<!\\d-)(?:(?<since>since|from|as\\s+of|seit|ab"
                            + "|depuis|desde|dal?|do|sinds)\\s+)?"
                            + "(?:(?<bare>(?:"
                            + MONTH
                            + "|"
                            + SEASON
                            + ")\\b\\.?)(?="
                            + DASH
                            + "(?:"
                            + MONTH
                            + "|"
                            + SEASON
                            + ")\\b)|(?<start>"
                            + DATE
                            + "))(?:(?<dash>"
                            + DASH
                            + ")(?:(?:bis\\s+)?(?<present>"
                            + PRESENT
                            + ")\\b|(?<end>"
                            + DATE
                            + ")|(?<short>\\d\\d)(?![\\d/.%])))?"
                            + "(?![\\d%+]|[-,]\\d)(?<open>\\s*[-–—]\\s*(?=$|\\t|[|)]))?");
    private static final Pattern MONTH_NAME =
            Pattern.compile("(?iu)(?<!\\p{L})(?:" + MONTH + "|" + SEASON + ")(?!\\p{L})");
    private static final Pattern YEAR_FOUR = Pattern.compile(YEAR + "(?!\\d)");
    private static final Pattern YEAR_TWO = Pattern.compile("['’](\\d\\d)\\b");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(" + YEAR + ")\\s?[-/.]\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(\\d{1,2})\\s?[-/.]\\s?(" + YEAR + ")");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](" + YEAR + ")");
    private static final Pattern QUARTER = Pattern.compile("(?i)q([1-4])");
    private static final Pattern SEASON_NAME = Pattern.compile("(?i)\\b(?:" + SEASON + ")\\b");

    private DateSpans() {}

    /// All spans of the line, left to right.
    public static List<DateSpan> find(String line) {
        var found = new ArrayList<DateSpan>();
        if (line.length() > 2_000 || line.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        var matcher = SPAN.matcher(line);
        while (matcher.find()) {
            var span = span(matcher);
            if (span != null) {
                found.add(span);
            }
        }
        for (var span : ShortSpans.find(line)) {
            if (found.stream().noneMatch(f -> f.from() < span.to() && span.from() < f.to())) {
                found.add(span);
            }
        }
        found.sort(Comparator.comparingInt(DateSpan::from));
        return found;
    }

    private static @Nullable DateSpan span(Matcher matcher) {
        boolean isRange = matcher.group("dash") != null;
        boolean since = matcher.group("since") != null;
        boolean open = matcher.group("open") != null && !isRange;
        boolean current = matcher.group("present") != null || ((since || open) && !isRange);
        var end = end(matcher);
        var start = start(matcher, end);
        if (start == null || (end != null && end.latest().isBefore(start.earliest()))) {
            return null;
        }
        if (!isRange && !since && !open) {
            end = endOfSeason(matcher.group("start"));
        }
        return new DateSpan(
                start, end, current, isRange || since || open, matcher.start(), matcher.end());
    }

    private static @Nullable CvDate endOfSeason(String text) {
        return SEASON_NAME.matcher(text).find() ? date(text, true) : null;
    }

    private static @Nullable CvDate end(Matcher matcher) {
        var text = matcher.group("end");
        if (text != null) {
            return date(text, true);
        }
        var shortYear = matcher.group("short");
        var start = matcher.group("start");
        if (shortYear == null || start == null) {
            return null;
        }
        var from = date(start, false);
        return from == null
                ? null
                : CvDate.of(from.year() / 100 * 100 + Integer.parseInt(shortYear));
    }

    private static @Nullable CvDate start(Matcher matcher, @Nullable CvDate end) {
        var bare = matcher.group("bare");
        if (bare == null) {
            return date(matcher.group("start"), false);
        }
        return end == null ? null : named(end.year(), bare, false);
    }

    private static @Nullable CvDate date(String text, boolean isEnd) {
        var name = MONTH_NAME.matcher(text);
        int year = year(text);
        if (year == 0) {
            return null;
        }
        if (name.find()) {
            return named(year, name.group(), isEnd);
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.find()) {
            int number = Integer.parseInt(quarter.group(1));
            return CvDate.of(year, isEnd ? number * 3 : number * 3 - 2);
        }
        return numeric(text, year);
    }

    private static CvDate numeric(String text, int year) {
        var full = DAY_MONTH_YEAR.matcher(text);
        if (full.find()) {
            int first = Integer.parseInt(full.group(1));
            int second = Integer.parseInt(full.group(2));
            return withMonth(year, first > 12 ? second : second > 12 ? first : 0);
        }
        var yearFirst = YEAR_MONTH.matcher(text);
        if (yearFirst.find()) {
            return withMonth(year, Integer.parseInt(yearFirst.group(2)));
        }
        var monthFirst = MONTH_YEAR.matcher(text);
        return monthFirst.find()
                ? withMonth(year, Integer.parseInt(monthFirst.group(1)))
                : CvDate.of(year);
    }

    /// Where day and month cannot be told apart, the month is left out.
    private static CvDate withMonth(int year, int month) {
        return month >= 1 && month <= 12 ? CvDate.of(year, month) : CvDate.of(year);
    }

    private static int year(String text) {
        var four = YEAR_FOUR.matcher(text);
        if (four.find()) {
            return Integer.parseInt(four.group());
        }
        var two = YEAR_TWO.matcher(text);
        if (!two.find()) {
            return 0;
        }
        return ShortSpans.year(Integer.parseInt(two.group(1)));
    }

    private static CvDate named(int year, String name, boolean isEnd) {
        var key = name.toLowerCase(Locale.ROOT);
        return switch (key) {
            case "spring" -> CvDate.of(year, isEnd ? 5 : 3);
            case "summer" -> CvDate.of(year, isEnd ? 8 : 6);
            case "fall", "autumn" -> CvDate.of(year, isEnd ? 11 : 9);
            case "winter" -> CvDate.of(year);
            default -> CvDate.of(year, MonthNames.number(key));
        };
    }
}
