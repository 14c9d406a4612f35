package com.elios.interview.domain.service.cv;

import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.service.cv.outline.Headings;
import com.elios.interview.domain.service.cv.words.Places;
import com.elios.interview.domain.service.cv.words.Prose;
import com.elios.interview.domain.service.cv.words.Wording;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the name and the e-mail address of the person whom a CV is about.
final class IdentityReader {
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{Alnum}][\\p{Alnum}._%+'-]*@(?:[\\p{Alnum}](?:[\\p{Alnum}-]*[\\p{Alnum}])?\\.)+\\p{Alpha}{2,}");
    private static final Pattern DISGUISED =
            Pattern.compile(
                    "(?i)([\\p{Alnum}][\\p{Alnum}._%+'-]*)\\s*(?:[\\[({<]\\s*at\\s*[])}>]|\\s+at\\s+|\\s@\\s|@)\\s*"
                            + "([\\p{Alnum}-]+(?:\\s*(?:[\\[({<]\\s*dot\\s*[])}>]|\\s+dot\\s+|\\.)\\s*[\\p{Alnum}-]+)+)");
    private static final Pattern DOT = Pattern.compile("(?i)\\s*[\\[({<]?\\bdot\\b[])}>]?\\s*");
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "do", "das", "dos", "der", "den", "van", "von", "bin", "ibn",
                    "bint", "al", "el", "la", "le", "las", "los", "di", "del", "della", "du", "des",
                    "y", "e", "ter", "ten", "zu", "zum", "zur", "af", "av", "ap", "ben", "abu");
    private static final Pattern NAME_WORD =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.-]*|[\\p{Lo}\\p{M}]+|[\"“(]\\p{Lu}\\p{L}+[\"”)]");
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)^(?:(?:full name|name|candidate|curriculum vitae(?: of)?|resume(?: of)?"
                            + "|résumé(?: of)?|cv(?: of)?)\\s*[:–—-]?\\s*"
                            + "|(?:(?:dr|prof|mr|mrs|ms|mx|ing|eng|sir|rev)\\.?|dipl\\.-ing\\.)\\s+)+");
    private static final Pattern TRAIL =
            Pattern.compile(
                    "(?i)\\s*['’]s\\s+(?:cv|resume|résumé)$|\\s*\\([^)]*\\)$"
                            + "|,\\s*(?:ph\\.?d|mba|cpa|pmp|md|m\\.d|msc|m\\.sc|bsc|esq|rn|jr|sr|cfa)\\b.*"
                            + "|(?-i:(?:,\\s*\\p{Lu}[\\p{Lu}.&-]{1,7})+)$"
                            + "|\\s*[-–—|]?\\s*\\b(?:resume|résumé|cv|curriculum vitae)$");
    private static final Pattern BREAK = Pattern.compile("\\t| {3,}|\\s*[|•·]\\s*|\\s+[–—-]\\s+");
    private static final Pattern SAID =
            Pattern.compile("(?i)[\\[({<]\\s*at\\s*[])}>]|\\sdot\\s|\\bmail\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_LINES = 12;

    private IdentityReader() {}

    /// The first address; where there is none, one that is written so that machines miss it.
    static @Nullable String email(List<SourceLine> lines) {
        for (var line : lines) {
            var matcher = EMAIL.matcher(line.text());
            if (matcher.find()) {
                return matcher.group();
            }
        }
        for (var line : lines) {
            var matcher = DISGUISED.matcher(line.text());
            if (line.text().length() < 200 && matcher.find()) {
                var address =
                        matcher.group(1)
                                + "@"
                                + DOT.matcher(matcher.group(2)).replaceAll(".").replace(" ", "");
                boolean isSaid = SAID.matcher(line.text()).find();
                if (isSaid && EMAIL.matcher(address).matches()) {
                    return address;
                }
            }
        }
        return null;
    }

    /// Looks at the first lines, of which one that resembles the e-mail address counts first, then
    /// at all of them.
    static @Nullable String name(
            List<SourceLine> head, List<SourceLine> all, @Nullable String email) {
        var first = names(head.stream().limit(FIRST_LINES).toList());
        if (first.isEmpty()) {
            first = names(all.stream().limit(FIRST_LINES).toList());
        }
        if (email != null) {
            var local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
            for (var names : List.of(first, names(all))) {
                for (var name : names) {
                    if (resembles(name, local)) {
                        return name;
                    }
                }
            }
        }
        return first.isEmpty() ? null : first.getFirst();
    }

    private static List<String> names(List<SourceLine> lines) {
        return lines.stream().map(line -> name(line.text())).filter(Objects::nonNull).toList();
    }

    private static boolean resembles(String name, String local) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Form.NFD)).replaceAll("");
        for (var word : plain.toLowerCase(Locale.ROOT).split("[\\s.'’-]+", -1)) {
            if (word.length() > 2 && local.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String name(String line) {
        if (Prose.isItem(line) || Headings.isHeading(line) || Headings.isDocumentTitle(line)) {
            return null;
        }
        var first = BREAK.split(LABEL.matcher(line).replaceFirst(""), 2)[0];
        var text = TRAIL.matcher(first.strip()).replaceFirst("").strip();
        var words = text.split("\\s+", -1);
        long full =
                Arrays.stream(words)
                        .filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
                        .count();
        if (words.length < 2 || full < 1 || full > 5 || text.length() > 60) {
            return null;
        }
        for (var word : words) {
            if (!NAME_WORD.matcher(word).matches() && !PARTICLES.contains(word)) {
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
        var words = new ArrayList<String>();
        for (var word : text.split("\\s+", -1)) {
            var small = word.toLowerCase(Locale.ROOT);
            boolean isParticle = PARTICLES.contains(small) && !words.isEmpty();
            words.add(isParticle ? small : capitalised(word));
        }
        return String.join(" ", words);
    }

    private static String capitalised(String word) {
        var name = new StringBuilder();
        boolean begins = true;
        for (int c : word.codePoints().toArray()) {
            name.appendCodePoint(begins ? c : Character.toLowerCase(c));
            begins = !Character.isLetter(c);
        }
        return name.toString();
    }
}
