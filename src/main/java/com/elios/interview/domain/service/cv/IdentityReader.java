package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.SourceLine;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the name and the e-mail address of the person whom a CV is about.
final class IdentityReader {
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{Alnum}][\\p{Alnum}._%+'-]*@(?:[\\p{Alnum}](?:[\\p{Alnum}-]*[\\p{Alnum}])?\\.)+\\p{Alpha}{2,}");
    private static final Pattern NAME_WORD =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|dos|der|den|van|von|bin|al|el|la|le|di|del|y");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^(?:full name|name|candidate|curriculum vitae(?: of)?|resume(?: of)?|résumé(?: of)?|cv(?: of)?)\\s*[:–—-]?\\s*");
    private static final Pattern TRAIL =
            Pattern.compile(
                    "(?i)\\s*['’]s\\s+(?:cv|resume|résumé)$|,\\s*(?:ph\\.?d|mba|cpa|pmp|md|m\\.d|msc|m\\.sc|bsc|esq|rn|jr|sr|cfa|phd)\\b.*"
                            + "|\\s+\\((?:he|she|they)[^)]*\\)|\\s*[-–—|]?\\s*\\b(?:resume|résumé|cv|curriculum vitae)$");
    private static final Pattern BREAK = Pattern.compile("\\t| {3,}|\\s*[|•·]\\s*|\\s+[–—-]\\s+");
    private static final int FIRST_LINES = 12;

    private IdentityReader() {}

    static @Nullable String email(List<SourceLine> lines) {
        for (var line : lines) {
            var matcher = EMAIL.matcher(line.text());
            if (matcher.find()) {
                return matcher.group();
            }
        }
        return null;
    }

    /// Looks at the first lines, then for a line that resembles the e-mail address.
    static @Nullable String name(
            List<SourceLine> head, List<SourceLine> all, @Nullable String email) {
        for (var line : head.stream().limit(FIRST_LINES).toList()) {
            var name = name(line.text());
            if (name != null) {
                return name;
            }
        }
        if (email != null) {
            var local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
            for (var line : all) {
                var name = name(line.text());
                if (name != null && resembles(name, local)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static boolean resembles(String name, String local) {
        for (var word : name.toLowerCase(Locale.ROOT).split("[\\s.'’-]+", -1)) {
            if (word.length() > 2 && local.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String name(String line) {
        if (Prose.isItem(line) || Headings.isHeading(line)) {
            return null;
        }
        var first = BREAK.split(LABEL.matcher(line).replaceFirst(""), 2)[0];
        var text = TRAIL.matcher(first.strip()).replaceFirst("").strip();
        var words = text.split("\\s+", -1);
        if (words.length < 2 || words.length > 5 || text.length() > 50) {
            return null;
        }
        for (var word : words) {
            if (!NAME_WORD.matcher(word).matches()) {
                return null;
            }
        }
        boolean isOther =
                Wording.titleScore(text) > 0
                        || Wording.organisationScore(text) > 0
                        || Places.isCity(text)
                        || Places.isRegion(text)
                        || text.toLowerCase(Locale.ROOT).startsWith("last updated");
        return isOther ? null : inTitleCase(text);
    }

    /// 'JOHN DOE' is typography, not spelling.
    private static String inTitleCase(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        var name = new StringBuilder();
        boolean begins = true;
        for (int c : text.codePoints().toArray()) {
            name.appendCodePoint(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return name.toString();
    }
}
