package com.elios.interview.adapter.network;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes keys out of texts: those of the request at hand, and whatever looks like one.
record Keys(List<String> values) {
    private static final Set<String> HEADERS = Set.of("authorization", "x-api-key", "api-key");
    private static final Pattern LOOKS_LIKE_ONE =
            Pattern.compile(
                    "(?i)\\bbearer\\s+\\S+"
                            + "|\\b(?:sk|pk|rk|pcsk)[-_][A-Za-z0-9_*.\u2026-]{4,}"
                            + "|\\b[A-Za-z0-9_-]{2,}\\*{3,}[A-Za-z0-9_-]*");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:bearer|basic)\\s+");
    private static final String HIDDEN = "(hidden)";
    private static final int SHORTEST = 4;

    static Keys of(Map<String, List<String>> headers) {
        return new Keys(
                headers.entrySet().stream()
                        .filter(header -> isKey(header.getKey()))
                        .flatMap(header -> header.getValue().stream())
                        .map(value -> SCHEME.matcher(value).replaceFirst("").strip())
                        .filter(value -> value.length() >= SHORTEST)
                        .toList());
    }

    static boolean isKey(String header) {
        return HEADERS.contains(header.toLowerCase(Locale.ROOT));
    }

    String hide(String text) {
        var hidden = text;
        for (var value : values) {
            hidden = hidden.replace(value, HIDDEN);
        }
        return LOOKS_LIKE_ONE.matcher(hidden).replaceAll(HIDDEN);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
