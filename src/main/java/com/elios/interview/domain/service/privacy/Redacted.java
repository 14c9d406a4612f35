package com.elios.interview.domain.service.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text without what tells who somebody is, and what stood there.
///
/// @param placeholders such as `[NAME_1]`, with what each stands for, in the order of appearance
public record Redacted(String text, Map<String, String> placeholders) {
    private static final String KIND = "(" + String.join("|", Span.KINDS) + ")";

    /// Whatever a model might have made of a placeholder. Only here, in all of a redacted text,
    /// does one of the kinds stand before an underscore and a number.
    static final Pattern LOOKS_LIKE_ONE = Pattern.compile("(?i)" + KIND + "\\\\?_[0-9]+");

    private static final Pattern RETURNED =
            Pattern.compile(
                    "(?i)\\\\\\["
                            + KIND
                            + "\\\\_([0-9]+)\\\\\\]"
                            + "|\\[?(?<![\\p{L}\\p{N}_])"
                            + KIND
                            + "\\\\?_([0-9]+)(?![\\p{L}\\p{N}_])\\]?");

    public Redacted {
        placeholders = Collections.unmodifiableMap(new LinkedHashMap<>(placeholders));
    }

    /// Puts back what stood there, also where a model wrote `[name_1]`, `NAME_1` or `\[NAME\_1\]`.
    /// A placeholder that is none of ours stays as it is.
    public String restore(String reply) {
        return RETURNED.matcher(reply)
                .replaceAll(match -> Matcher.quoteReplacement(original(match)));
    }

    private String original(MatchResult match) {
        boolean escaped = match.group(1) != null;
        var kind = match.group(escaped ? 1 : 3).toUpperCase(Locale.ROOT);
        var number = match.group(escaped ? 2 : 4);
        return placeholders.getOrDefault("[" + kind + "_" + number + "]", match.group());
    }
}
