package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The years of experience that a CV claims in words: 'seven years of experience in branding'. They
/// stand in only where no role has dates.
///
/// @param years as claimed; 'more than seven' is seven
record StatedYears(double years, SourceLine source) {
    private static final List<String> NUMBERS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");
    private static final String COUNT =
            "(\\d{1,2}(?:\\.\\d)?|"
                    + String.join("|", NUMBERS)
                    + ")(?:[- ]and[- ]a[- ]half)?(?:\\s*\\(\\d+\\))?\\s*\\+?[-"
                    + " ]*(?:years?|yrs?)['’]?";
    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?i)\\b"
                            + COUNT
                            + "\\s+(?:[\\p{L}-]+\\s+){0,5}?experience\\b"
                            + "|\\bexperience\\s+(?:of|for|spanning)\\s+(?:[\\p{L}]+\\s+){0,3}?"
                            + COUNT
                            + "|\\b(?:worked|working)\\s+(?:[\\p{L}-]+\\s+){0,8}?for\\s+(?:[\\p{L}]+\\s+){0,2}?"
                            + COUNT);
    private static final double MOST = 60;

    /// The first claim in these lines.
    static Optional<StatedYears> in(List<SourceLine> lines) {
        for (var line : lines) {
            var matcher = CLAIM.matcher(line.text());
            if (line.text().length() < 2_000 && matcher.find()) {
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    if (matcher.group(group) != null) {
                        double years = number(matcher.group(group));
                        return years > 0 && years <= MOST
                                ? Optional.of(new StatedYears(years, line))
                                : Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static double number(String text) {
        int word = NUMBERS.indexOf(text.toLowerCase(Locale.ROOT));
        return word >= 0 ? word : Double.parseDouble(text);
    }
}
