package com.elios.interview.domain.service.scoring.text;

import com.elios.interview.domain.model.evaluation.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/// A text in one plain spelling (Unicode NFKC, no invisible characters, look-alike letters of other
/// scripts replaced in a mostly Latin text), which knows where each of its characters stood in the
/// original.
public final class PlainText {
    private static final String LOOK_ALIKES = "аеорсухіјѕԁһԛԝАВЕКМНОРСТХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧοναι";
    private static final String LATIN = "aeopcyxijsdhqwABEKMHOPCTXIJSABEZHIKMNOPTYXovai";

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static PlainText of(String original) {
        boolean latin = isMostlyLatin(original);
        var plain = new StringBuilder(original.length());
        var starts = new int[original.length() + 16];
        var ends = starts.clone();
        int from = 0;
        while (from < original.length()) {
            int to = clusterEnd(original, from);
            String cluster = cluster(original.substring(from, to), latin);
            int needed = plain.length() + cluster.length();
            if (needed > starts.length) {
                starts = Arrays.copyOf(starts, needed * 2);
                ends = Arrays.copyOf(ends, needed * 2);
            }
            Arrays.fill(starts, plain.length(), needed, from);
            Arrays.fill(ends, plain.length(), needed, to);
            plain.append(cluster);
            from = to;
        }
        return new PlainText(plain.toString(), starts, ends);
    }

    public String text() {
        return text;
    }

    /// The same text with parts of it left blank, and the marks that end them; each other
    /// character stays where it was.
    PlainText without(List<Clause> parts) {
        var left = new StringBuilder(text);
        for (var part : parts) {
            int i = part.start();
            while (i < part.end()
                    || (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)))) {
                left.setCharAt(i, ' ');
                i++;
            }
        }
        return new PlainText(left.toString(), starts, ends);
    }

    /// The part of the original that a part of the plain text came from.
    public Span original(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    private static int clusterEnd(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && isMark(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static String cluster(String original, boolean latin) {
        char first = original.charAt(0);
        if (original.length() == 1 && first < 128) {
            return original;
        }
        var shown = new StringBuilder(original.length());
        original.codePoints().filter(c -> !isInvisible(c)).forEach(shown::appendCodePoint);
        String plain = Normalizer.normalize(shown, Normalizer.Form.NFKC);
        if (!latin) {
            return plain;
        }
        var folded = new StringBuilder(plain);
        for (int i = 0; i < folded.length(); i++) {
            int place = LOOK_ALIKES.indexOf(folded.charAt(i));
            if (place >= 0) {
                folded.setCharAt(i, LATIN.charAt(place));
            } else if (folded.charAt(i) == '’' || folded.charAt(i) == '‘') {
                folded.setCharAt(i, '\'');
            }
        }
        return folded.toString();
    }

    /// Whether at least half of the letters are Latin ones; true without letters.
    static boolean isMostlyLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin =
                text.codePoints()
                        .filter(Character::isLetter)
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                        .count();
        return latin * 2 >= letters;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x034f || c == 0xfe0f;
    }
}
