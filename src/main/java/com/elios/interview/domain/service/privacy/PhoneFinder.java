package com.elios.interview.domain.service.privacy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds phone numbers: with a country's code (E.164: at most 15 digits), in the national forms of
/// North America, of countries where they begin with 0, and of Spain, and after a word such as
/// `Phone`. Dates, ranges of years, amounts, IP addresses and versions have other forms.
final class PhoneFinder {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_.,+/-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_])";
    private static final String GAP = "[ \u00a0./()-]{0,3}";
    private static final Pattern INTERNATIONAL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_.+-])\\(?(?:\\+|00)[1-9](?:" + GAP + "\\d){7,14}" + AFTER);
    private static final Pattern BEGINNING_WITH_ZERO =
            Pattern.compile(BEFORE + "\\(?0[1-9](?:[ \u00a0./()-]{0,2}\\d){7,10}" + AFTER);
    private static final Pattern NORTH_AMERICAN =
            Pattern.compile(
                    BEFORE
                            + "(?:1[ .-])?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ .-])"
                            + "[2-9]\\d{2}[ .-]\\d{4}"
                            + "(?![\\p{L}\\p{N}_]|[.-]\\d)");
    private static final Pattern SPANISH =
            Pattern.compile(
                    BEFORE
                            + "[6789]\\d{2}(?: \\d{3} \\d{3}| \\d{2} \\d{2} \\d{2})"
                            + "(?![\\p{L}\\p{N}_]|[.,]\\d|[ \u00a0](?:\\d|[\u20ac$\u00a3%]|\\p{L}))");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:tel(?:efon|ephone|\u00e9fono|efax)?|t\u00e9l(?:\u00e9phone)?"
                            + "|phone|mobile?|m\u00f3vil|cell|handy|fax|whatsapp)"
                            + "(?: (?:number|no|nr))?[.:]{0,2} ?"
                            + "([+(]?\\d(?:[ \u00a0./()-]{0,2}\\d){5,14})"
                            + AFTER);

    /// A date or a range of months, such as `01.02.2023` or `09.2019-12.2021`.
    private static final Pattern DATE =
            Pattern.compile("\\(?\\d{1,2}[./-](?:\\d{1,2}[./-])?(?:19|20)\\d{2}(?!\\d).*");

    private static final int FEWEST_WITH_ZERO = 9;
    private static final int FEWEST_INTERNATIONAL = 9;
    private static final int MOST = 15;

    private PhoneFinder() {}

    static List<Span> find(String text) {
        return Stream.of(
                        matches(INTERNATIONAL, text, FEWEST_INTERNATIONAL, 0),
                        matches(BEGINNING_WITH_ZERO, text, FEWEST_WITH_ZERO, 0),
                        matches(NORTH_AMERICAN, text, 0, 0),
                        matches(SPANISH, text, 0, 0),
                        matches(LABELLED, text, 0, 1))
                .flatMap(spans -> spans)
                .toList();
    }

    private static Stream<Span> matches(Pattern pattern, String text, int fewest, int group) {
        return pattern.matcher(text)
                .results()
                .filter(match -> isPhone(match, fewest, group))
                .map(match -> new Span(match.start(group), match.end(group), Span.PHONE));
    }

    private static boolean isPhone(MatchResult match, int fewest, int group) {
        var found = match.group(group);
        long digits = found.chars().filter(Character::isDigit).count();
        return digits >= fewest && digits <= MOST + 2 && !DATE.matcher(found).matches();
    }
}
