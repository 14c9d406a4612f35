package com.elios.interview.domain.service.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Replaces names, e-mail addresses, phone numbers, postal addresses and links by numbered
/// placeholders such as `[NAME_1]`. Pure: the same text gives the same result.
///
/// It knows the names that it is given and the forms that such things usually have. It cannot
/// know names of others, or an address told in other words: it makes a text less telling, not
/// anonymous. Two spellings of one name are two placeholders, because each is put back exactly.
public final class Redaction {
    private final NameFinder names;

    /// @param names of the person in whatever spellings are known, such as those of the profile and
    ///     of the CV; blank ones count as none
    public Redaction(Collection<String> names) {
        this.names = new NameFinder(names);
    }

    public Redacted redact(String text) {
        return redact(text, new Redacted("", Map.of()));
    }

    /// @param earlier text of the same conversation: what it replaced gets the same placeholder
    ///     again, and the result puts back those of both
    public Redacted redact(String text, Redacted earlier) {
        var placeholders = new LinkedHashMap<>(earlier.placeholders());
        var known = new HashMap<String, String>();
        placeholders.forEach((placeholder, original) -> known.put(original, placeholder));
        var result = new StringBuilder();
        int end = 0;
        for (var span : Span.merged(find(text))) {
            var original = text.substring(span.start(), span.end());
            var placeholder = known.computeIfAbsent(original, _ -> next(span.kind(), placeholders));
            placeholders.put(placeholder, original);
            result.append(text, end, span.start()).append(placeholder);
            end = span.end();
        }
        return new Redacted(result.append(text.substring(end)).toString(), placeholders);
    }

    private static String next(String kind, Map<String, String> placeholders) {
        long before =
                placeholders.keySet().stream().filter(p -> p.startsWith("[" + kind + "_")).count();
        return "[" + kind + "_" + (before + 1) + "]";
    }

    private List<Span> find(String text) {
        var spans = new ArrayList<>(Span.of(Redacted.LOOKS_LIKE_ONE, text, Span.TEXT));
        spans.addAll(LinkFinder.find(text));
        spans.addAll(AddressFinder.find(text));
        spans.addAll(PhoneFinder.find(text));
        spans.addAll(names.find(text));
        return spans;
    }
}
