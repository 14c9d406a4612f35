package com.elios.interview.domain.service.cv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Title and organisation from the lines at the head of a role, dates already taken out.
///
/// @param title null where nothing is left that could be one
/// @param titleFirst true or false where the words told which came first, null where they did not
record HeaderFields(
        @Nullable String title, @Nullable String organisation, @Nullable Boolean titleFirst) {
    private static final Pattern STRONG =
            Pattern.compile("\\t| {3,}|\\s*[|•·;]\\s*|\\s+[–—-]+\\s+|\\s+@\\s+|\\s*→\\s*");
    private static final Pattern AT =
            Pattern.compile("\\s+(?:at|bei|chez|bij|presso)\\s+(?=\\p{Lu}|\\d)");
    private static final Pattern NOTES =
            Pattern.compile(
                    "(?i)\\b\\d+\\+?\\s*(?:years?|yrs?)(?:[\\s,]*(?:and\\s+)?\\d+\\s*(?:months?|mos?))?\\b"
                            + "|\\b\\d+\\s*(?:months?|mos?)\\b|\\(?\\b(?:full[- ]time|part[-"
                            + " ]time|permanent|temporary|seasonal|contract"
                            + "|remote|hybrid|on-?site)\\b\\)?");
    private static final Pattern EMPTY = Pattern.compile("\\([\\s,;:·•–—-]*\\)|\\[[\\s,;:·•–—-]*]");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^(?:title|position|role|job title|company|employer|organi[sz]ation|firm"
                            + "|client|location|unternehmen|arbeitgeber|entreprise|poste|empresa|puesto"
                            + "|dates?|period|duration)(?:\\s*:\\s*|\\s{2,}|\\s*\\t\\s*|\\s*$)");
    private static final Pattern SUFFIX =
            Pattern.compile(
                    "(?i)^(?:inc|llc|l\\.l\\.c|ltd|limited|co|corp|gmbh|plc|s\\.a|llp|lp|n\\.a)\\.?$");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|–—•·.-]+|[\\s,;:|–—•·-]+$");

    /// A phrase between strong separators, as its comma-separated parts without places.
    private record Field(List<String> parts, int line) {
        String text() {
            return String.join(", ", parts);
        }

        int titleScore() {
            return parts.stream().mapToInt(Wording::titleScore).max().orElse(0);
        }
    }

    /// Whether nothing but notes stands in the line, such as '2 years 3 months' or 'Full-time'.
    static boolean isNote(String line) {
        return !line.isBlank() && phrases(line).isEmpty();
    }

    /// Whether the words tell a position together with an organisation.
    boolean isCertain() {
        return title != null && organisation != null && Wording.titleScore(title) > 1;
    }

    /// @param usuallyTitleFirst what to assume where the words do not tell
    static HeaderFields of(List<String> lines, boolean usuallyTitleFirst) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < lines.size(); i++) {
            for (var phrase : phrases(lines.get(i))) {
                var parts = withoutPlaces(phrase);
                if (!parts.isEmpty()) {
                    fields.add(new Field(parts, i));
                }
            }
        }
        if (fields.isEmpty()) {
            return new HeaderFields(null, null, null);
        }
        return fields.size() == 1
                ? fromOne(fields.getFirst().parts(), usuallyTitleFirst)
                : fromSeveral(fields, usuallyTitleFirst);
    }

    private static List<String> phrases(String line) {
        var phrases = new ArrayList<String>();
        var named = LABEL.matcher(line.strip()).replaceFirst("");
        var bare = EMPTY.matcher(NOTES.matcher(named).replaceAll(" ")).replaceAll(" ");
        for (var phrase : STRONG.split(bare, -1)) {
            var at = AT.split(phrase, 2);
            boolean isTitleAt = at.length == 2 && Wording.titleScore(at[0]) > 0;
            for (var part : isTitleAt ? at : new String[] {phrase}) {
                var text = trimmed(LABEL.matcher(part.strip()).replaceFirst(""));
                if (!text.isEmpty()) {
                    phrases.add(text);
                }
            }
        }
        return phrases;
    }

    static String trimmed(String text) {
        var trimmed = EDGES.matcher(text).replaceAll("").strip();
        boolean unbalanced =
                trimmed.endsWith("(") || (trimmed.endsWith(")") && !trimmed.contains("("));
        return unbalanced ? trimmed.substring(0, trimmed.length() - 1).strip() : trimmed;
    }

    private static List<String> commaParts(String phrase) {
        var parts = new ArrayList<String>();
        for (var part : phrase.split("\\s*,\\s*", -1)) {
            if (SUFFIX.matcher(part).matches() && !parts.isEmpty()) {
                parts.add(parts.removeLast() + ", " + part);
            } else if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /// Takes out 'City, State' pairs, and large cities that stand beside something else.
    static List<String> withoutPlaces(String phrase) {
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

    private static HeaderFields fromOne(List<String> parts, boolean usuallyTitleFirst) {
        if (parts.size() == 1) {
            return new HeaderFields(parts.getFirst(), null, null);
        }
        int best = bestTitle(parts);
        if (best < 0) {
            best = usuallyTitleFirst ? 0 : parts.size() - 1;
            return split(parts, best, null);
        }
        return split(parts, best, best == 0);
    }

    private static HeaderFields split(List<String> parts, int title, @Nullable Boolean first) {
        int from = title;
        int to = title + 1;
        while (to < parts.size() - (from == 0 ? 1 : 0) && Wording.isDepartment(parts.get(to))) {
            to++;
        }
        var rest = new ArrayList<>(parts.subList(0, from));
        rest.addAll(parts.subList(to, parts.size()));
        return new HeaderFields(
                String.join(", ", parts.subList(from, to)),
                rest.isEmpty() ? null : withoutTown(rest),
                first);
    }

    private static int bestTitle(List<String> parts) {
        int best = -1;
        int score = 0;
        for (int i = 0; i < parts.size(); i++) {
            int own = Wording.titleScore(parts.get(i));
            if (own > score) {
                best = i;
                score = own;
            }
        }
        return best;
    }

    private static HeaderFields fromSeveral(List<Field> fields, boolean usuallyTitleFirst) {
        Field title = null;
        boolean told = false;
        for (var field : fields) {
            if (field.titleScore() > (title == null ? 0 : title.titleScore())) {
                title = field;
                told = true;
            }
        }
        if (title == null) {
            title = fields.get((usuallyTitleFirst || fields.size() > 2) ? 0 : 1);
        }
        var organisation = organisation(fields, title);
        var parts = title.parts();
        int best = bestTitle(parts);
        boolean holdsBoth =
                parts.size() > 1
                        && best >= 0
                        && (organisation == null || organisation.line() != title.line())
                        && !Wording.isDepartment(parts.get(best == 0 ? 1 : 0))
                        && (organisation == null
                                || Wording.organisationScore(organisation.text()) == 0);
        if (holdsBoth) {
            return split(parts, best, best == 0);
        }
        boolean isTold = told && organisation != null;
        Boolean first = isTold ? fields.indexOf(title) < fields.indexOf(organisation) : null;
        return new HeaderFields(
                title.text(),
                organisation == null ? null : withoutTown(organisation.parts()),
                first);
    }

    /// 'Kraft GmbH, Stuttgart': what stands behind a certain organisation and is neither one nor a
    /// position is where it is.
    private static String withoutTown(List<String> parts) {
        var last = parts.getLast();
        boolean isTown =
                parts.size() > 1
                        && parts.stream()
                                .limit(parts.size() - 1L)
                                .anyMatch(part -> Wording.organisationScore(part) > 0)
                        && Wording.organisationScore(last) == 0
                        && !Wording.isDepartment(last)
                        && last.split("\\s+", -1).length <= 3
                        && !SUFFIX.matcher(last).matches();
        return String.join(", ", isTown ? parts.subList(0, parts.size() - 1) : parts);
    }

    private static @Nullable Field organisation(List<Field> fields, Field title) {
        Field best = null;
        int bestScore = Integer.MIN_VALUE;
        int place = fields.indexOf(title);
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (i != place && !isAside(field.text())) {
                int score =
                        4 * Wording.organisationScore(field.text())
                                - 2 * Math.min(2, field.titleScore())
                                - Math.abs(i - place);
                if (score > bestScore) {
                    best = field;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static boolean isAside(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.startsWith("http") || small.startsWith("www.") || small.length() > 90;
    }
}
