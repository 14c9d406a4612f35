package com.elios.interview.domain.service.cv.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a phrase of a CV at its commas and leaves out the places.
public final class Phrases {
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "(?i)^(?:inc|llc|l\\.l\\.c|ltd|limited|co|corp|gmbh|plc|s\\.a|llp|lp|n\\.a)\\.?$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|–—•·.-]+|[\\s,;:|–—•·-]+$");

    private Phrases() {}

    /// Without punctuation at its edges.
    public static String trimmed(String text) {
        var trimmed = EDGES.matcher(text).replaceAll("").strip();
        boolean unbalanced =
                trimmed.endsWith("(") || (trimmed.endsWith(")") && !trimmed.contains("("));
        return unbalanced ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    }

    /// 'Inc.', 'GmbH': belongs to the name before it.
    public static boolean isLegalForm(String part) {
        return SUFFIX.matcher(part).matches();
    }

    private static List<String> commaParts(String phrase) {
        var parts = new ArrayList<String>();
        for (var part : phrase.split("\\s*,\\s*", -1)) {
            if (isLegalForm(part) && !parts.isEmpty()) {
                parts.add(parts.removeLast() + ", " + part);
            } else if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// Takes out 'City, State' pairs, and large cities that stand beside something else.
    public static List<String> withoutPlaces(String phrase) {
        var parts = commaParts(phrase);
        var kept = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            boolean isRegion = Places.isRegion(parts.get(i)) && (i > 0 || parts.size() == 1);
            if (isRegion) {
                boolean cityBefore =
                        i > 0 && !kept.isEmpty() && kept.getLast().equals(parts.get(i - 1));
                boolean cityStands =
                        cityBefore
                                && Wording.titleScore(parts.get(i - 1)) == 0
                                && (kept.size() > 1
                                        || i + 1 == parts.size()
                                        || !Wording.isDepartment(kept.getLast()))
                                && !(kept.size() == 1
                                        && i + 1 < parts.size()
                                        && i == 1
                                        && Wording.organisationScore(kept.getLast()) > 0);
                if (cityStands) {
                    kept.removeLast();
                }
            } else if (!Places.isCity(parts.get(i))) {
                kept.add(parts.get(i));
            }
        }
        return kept;
    }
}
