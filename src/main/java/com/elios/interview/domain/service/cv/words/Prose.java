package com.elios.interview.domain.service.cv.words;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells list items and sentences from short heads of entries.
public final class Prose {
    private static final Pattern BULLET = Pattern.compile("^(?:[•◦*+>▪‣·]\\s*|[-–—]\\s+)(?=\\S)");
    private static final Pattern DEED =
            Pattern.compile(
                    "\\p{Lu}\\p{Ll}{2,}ed|Built|Led|Wrote|Ran|Drove|Oversaw|Taught|Won|Grew|Sold|Held");
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "\\b(?:Inc|Ltd|Co|Corp|LLC|Bros|Dept|Univ|Assoc|Dist)\\.$|(?:\\p{L}\\.){2,}$");
    private static final int LONG_WORDS = 18;
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "at", "by", "de", "der", "des", "di", "du", "for", "from",
                    "in", "la", "of", "on", "or", "the", "to", "und", "van", "von", "with", "del",
                    "y", "et");

    private Prose() {}

    public static boolean isItem(String text) {
        return BULLET.matcher(text).find();
    }

    public static String withoutBullet(String text) {
        return BULLET.matcher(text).replaceFirst("");
    }

    /// Whether most words are written small, as in running text, or the line is long.
    public static boolean isSentence(String text) {
        if (text.isBlank()) {
            return false;
        }
        var words = text.strip().split("\\s+", -1);
        if (words.length > LONG_WORDS) {
            return true;
        }
        int plain = 0;
        int small = 0;
        for (var word : words) {
            if (!SMALL.contains(word) && word.codePoints().anyMatch(Character::isLetter)) {
                plain++;
                small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        boolean ends = text.endsWith(".") && words.length > 3 && !ABBREVIATED.matcher(text).find();
        boolean begins = Character.isLowerCase(text.strip().codePointAt(0)) && words.length > 3;
        boolean tells = words.length > 2 && DEED.matcher(words[0]).matches();
        return ends
                || begins
                || tells
                || (words.length >= 5 && plain >= 3 && small >= plain * 0.55);
    }
}
