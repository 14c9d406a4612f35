package com.elios.interview.domain.service.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A part of a text that is to be replaced.
///
/// @param end exclusive
/// @param kind as it stands in the placeholder
record Span(int start, int end, String kind) {
    static final String LINK = "LINK";
    static final String EMAIL = "EMAIL";
    static final String ADDRESS = "ADDRESS";
    static final String PHONE = "PHONE";
    static final String NAME = "NAME";
    /// What looks like a placeholder in the text itself.
    static final String TEXT = "TEXT";

    /// Strongest first.
    static final List<String> KINDS = List.of(LINK, EMAIL, ADDRESS, PHONE, NAME, TEXT);

    static List<Span> of(Pattern pattern, String text, String kind) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end(), kind))
                .toList();
    }

    /// In order, with those that overlap as one of the strongest kind: nothing that was found is
    /// left out.
    static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (merged.isEmpty() || merged.getLast().end <= span.start) {
                merged.add(span);
            } else {
                merged.add(merged.removeLast().with(span));
            }
        }
        return merged;
    }

    private Span with(Span other) {
        boolean stronger = KINDS.indexOf(other.kind) < KINDS.indexOf(kind);
        return new Span(
                Math.min(start, other.start),
                Math.max(end, other.end),
                stronger ? other.kind : kind);
    }
}
