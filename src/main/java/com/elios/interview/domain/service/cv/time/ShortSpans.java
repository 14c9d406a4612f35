package com.elios.interview.domain.service.cv.time;

import com.elios.interview.domain.model.cv.CvDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spans whose years have two digits: 'Jan. 19 - present', '03/19 – 11/21'. Only a whole span is
/// read, as 'Jan 19' alone is a day.
final class ShortSpans {
    private static final String NUMBER = "0?[1-9]|1[0-2]";
    private static final Pattern SPAN =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d/.,'’-])"
                            + month("1")
                            + DateSpans.DASH
                            + "(?:(?:bis\\s+)?(?<present>"
                            + DateSpans.PRESENT
                            + ")(?!\\p{L})|"
                            + month("2")
                            + ")(?![\\p{L}\\d%]|[-/.,]\\d)");
    private static final int THIS_CENTURY = 60;

    private ShortSpans() {}

    private static String month(String id) {
        return ("(?:(?<name" + id + ">" + MonthNames.ANY + ")\\b\\.?\\s*|(?<month" + id + ">")
                + (NUMBER + ")\\s?[/.]\\s?)['’]?(?<year" + id + ">\\d\\d)(?!\\d)");
    }

    static List<DateSpan> find(String line) {
        var found = new ArrayList<DateSpan>();
        var matcher = SPAN.matcher(line);
        while (matcher.find()) {
            var start = date(matcher, "1");
            boolean current = matcher.group("present") != null;
            var end = current ? null : date(matcher, "2");
            if (end == null || !end.latest().isBefore(start.earliest())) {
                found.add(new DateSpan(start, end, current, true, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static CvDate date(Matcher matcher, String id) {
        var name = matcher.group("name" + id);
        int month =
                name == null
                        ? Integer.parseInt(matcher.group("month" + id))
                        : MonthNames.number(name);
        return CvDate.of(year(Integer.parseInt(matcher.group("year" + id))), month);
    }

    /// The year that two digits mean.
    static int year(int digits) {
        return digits < THIS_CENTURY ? 2000 + digits : 1900 + digits;
    }
}
