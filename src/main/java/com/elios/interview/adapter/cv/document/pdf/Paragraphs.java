package com.elios.interview.adapter.cv.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the rows that a line was broken into, where the break is certain: a hyphen, a hanging
/// indent, or a row so full that the next word had no room.
final class Paragraphs {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final float SPACE = 0.3f;
    private static final Pattern ENDING =
            Pattern.compile(
                    "^(?:ments?|tions?|sions?|ations?|ings?|ness|i?ty|i?ties|abl[ey]|ibl[ey]|ances?|ences?|ly"
                            + "|ers?|ors?|ed|tures?|i?ous|tive|sive|ally?|ics?|isms?|ists?|i[sz]ed?|i[sz]ing"
                            + "|i[sz]ations?|ical|nite|ble|ther|ment[a-z]+|tion[a-z]+|ries|gies|sis|tems?"
                            + "|vices?|cess(?:es)?|ject[a-z]*|port[a-z]*|form[a-z]*|gram[a-z]*|ware)\\b");
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:^|\\s)(?!(?:co|re|un|on|in|up|bi|de|ex|ad|e|x|non|pre|pro|off|end|low|top|big|all|day|key|two|six|ten|one|web|net|tax|job|art|eco|geo|bio|neo|air|sea|car|gas|oil)-)\\p{Ll}{1,3}-$");
    private static final Pattern ENDED =
            Pattern.compile("(?i)([.!?:;)]|\\d|\\b(present|now|today|current|ongoing))\\s*$");

    private final List<Row> rows;
    private final float right;
    private final float noteLeft;

    Paragraphs(List<Row> rows, MarginNotes notes) {
        this.rows = rows;
        this.right = (float) rows.stream().mapToDouble(row -> row.last().right()).max().orElse(0);
        this.noteLeft =
                (float)
                        rows.stream()
                                .filter(row -> row.width() > 1 && notes.endsWithNote(row))
                                .mapToDouble(row -> row.last().left())
                                .min()
                                .orElse(right);
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        float bulletLeft = Float.NaN;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i > 0 && continues(rows.get(i - 1), row, bulletLeft)) {
                lines.add(join(lines.removeLast(), row.text()));
            } else {
                lines.add(row.text());
                bulletLeft = row.isBulleted() ? row.first().left() : Float.NaN;
            }
        }
        return lines;
    }

    private boolean continues(Row above, Row row, float bulletLeft) {
        if (row.isBulleted()
                || !row.follows(above)
                || row.width() > 1
                || Math.abs(row.size() - above.size()) > 0.08f * row.size()) {
            return false;
        }
        var text = above.first().text();
        if (text.charAt(text.length() - 1) == SOFT_HYPHEN) {
            return true;
        }
        float indent = row.first().left() - bulletLeft;
        if (indent > 0.3f * row.size() && indent < 4 * row.size()) {
            return true;
        }
        boolean sameLeft = Math.abs(row.first().left() - above.first().left()) < 1.5f;
        return sameLeft && hadNoRoom(above, row.first()) && !beginsAnew(text, row.first().text());
    }

    /// A capital after the end of a sentence or after a date begins a line of its own, however full
    /// the row above is: in a short document the widest row is no sign of the margin.
    private static boolean beginsAnew(String above, String next) {
        return Character.isUpperCase(next.codePointAt(0)) && ENDED.matcher(above).find();
    }

    private boolean hadNoRoom(Row above, Cell next) {
        int word = next.text().split("\\s", 2)[0].length();
        float wordWidth = (next.right() - next.left()) * word / next.text().length();
        var cell = above.first();
        float end = cell.right() + SPACE * next.size() + wordWidth;
        return end > (cell.right() < noteLeft && above.width() > 1 ? noteLeft : right)
                && cell.text().length() > 30;
    }

    /// The first cell goes on; what stands beside it stays behind it.
    private static String join(String line, String text) {
        int beside = line.indexOf('\t');
        return beside < 0
                ? joined(line, text)
                : joined(line.substring(0, beside), text) + line.substring(beside);
    }

    private static String joined(String above, String text) {
        int last = above.length() - 1;
        char end = above.isEmpty() ? ' ' : above.charAt(last);
        if (end == SOFT_HYPHEN) {
            return above.substring(0, last) + text;
        }
        boolean hyphenated =
                end == '-'
                        && last > 0
                        && Character.isLetter(above.charAt(last - 1))
                        && Character.isLowerCase(text.codePointAt(0));
        if (!hyphenated) {
            return above + " " + text;
        }
        return breaksWord(above, text) ? above.substring(0, last) + text : above + text;
    }

    /// Whether the hyphen only breaks a word, as far as its pieces show: 'develop-' and 'ment'. The
    /// hyphen of 'self-' and 'employed' belongs to the word.
    private static boolean breaksWord(String above, String text) {
        return ENDING.matcher(text).find() || SYLLABLE.matcher(above).find();
    }
}
