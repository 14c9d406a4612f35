package com.elios.interview.domain.service.cv.role;

import com.elios.interview.domain.service.cv.words.Phrases;
import com.elios.interview.domain.service.cv.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Title and organisation from the lines at the head of a role, dates already taken out.
///
/// @param title null where nothing is left that could be one
/// @param titleFirst true or false where the words told which came first, null where they did not
record HeaderFields(
        @Nullable String title, @Nullable String organisation, @Nullable Boolean titleFirst) {

    /// A phrase between strong separators, as its comma-separated parts without places.
    private record Field(List<String> parts, int line) {
        String text() {
            return String.join(", ", parts);
        }

        int titleScore() {
            return parts.stream().mapToInt(Wording::titleScore).max().orElse(0);
        }
    }

    /// Whether the words tell a position together with an organisation.
    boolean isCertain() {
        return title != null && organisation != null && Wording.titleScore(title) > 1;
    }

    /// @param usuallyTitleFirst what to assume where the words do not tell
    static HeaderFields of(List<String> lines, boolean usuallyTitleFirst) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < lines.size(); i++) {
            for (var phrase : HeaderPhrases.of(lines.get(i))) {
                var parts = Phrases.withoutPlaces(phrase);
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
                        && !Phrases.isLegalForm(last);
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
