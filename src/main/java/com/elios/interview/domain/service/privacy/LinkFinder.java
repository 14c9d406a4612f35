package com.elios.interview.domain.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds links and e-mail addresses. The bare name of a site, such as `github.com`, is none.
final class LinkFinder {
    private static final Pattern LINK =
            Pattern.compile(
                    "(?i)(?<![\\p{L}\\p{N}_])(?:"
                            + "(?:https?|ftp)://[^\\s<>\"\u00bb]++"
                            + "|www\\.[^\\s<>\"\u00bb]++"
                            + "|git@[a-z.]+:[^\\s<>\"\u00bb]++"
                            + "|(?:[a-z]{2,3}\\.)?(?:linkedin\\.com|github\\.com|gitlab\\.com"
                            + "|bitbucket\\.org|xing\\.com|twitter\\.com|x\\.com|medium\\.com"
                            + "|stackoverflow\\.com|facebook\\.com|instagram\\.com|t\\.me)"
                            + "/[^\\s<>\"\u00bb]++)");
    private static final String AFTER_A_LINK = ".,;:!?)]}'\u2019*";
    private static final Pattern EMAIL =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++"
                            + "(?:@|\\s?[(\\[](?i:at)[)\\]]\\s?)"
                            + "[\\p{L}\\p{N}-]+"
                            + "(?:(?:\\.|\\s?[(\\[](?i:dot)[)\\]]\\s?)[\\p{L}\\p{N}-]+){0,4}"
                            + "(?:\\.|\\s?[(\\[](?i:dot)[)\\]]\\s?)\\p{L}{2,}");

    private LinkFinder() {}

    static List<Span> find(String text) {
        var spans = new ArrayList<>(Span.of(EMAIL, text, Span.EMAIL));
        for (var link : Span.of(LINK, text, Span.LINK)) {
            int end = link.end();
            while (AFTER_A_LINK.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            spans.add(new Span(link.start(), end, Span.LINK));
        }
        return spans;
    }
}
