package com.elios.interview.domain.service.scoring.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Splits a plain text into sentences, and long sentences into clauses.
public final class Clauses {
    private static final Pattern SENTENCE_END =
            Pattern.compile(
                    "(?<!\\b(?:e\\.g|i\\.e|etc|vs|cf))[.!?]+[\"')\\]]*(?=\\s|$)|\\R+|;|(?:^|\\s)[-*•]\\s");
    private static final Pattern CLAUSE_END =
            Pattern.compile(
                    "[,:]\\s|\\s[-–—]\\s|[()]|\\s(?=(?:and|but|because|which|while|whereas|so|if"
                            + "|although|instead|unless)\\s)",
                    Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_CONTENT_WORDS = 2;

    /// Characters that are enough to find the fewest words in.
    private static final int LOOK_AHEAD = 200;

    private Clauses() {}

    public static List<Clause> sentences(String plain) {
        return split(plain, 0, plain.length(), SENTENCE_END, 0);
    }

    /// The clauses of one sentence; parts of fewer than two words of content stay with what came
    /// before.
    public static List<Clause> clauses(String plain, Clause sentence) {
        return split(plain, sentence.start(), sentence.end(), CLAUSE_END, FEWEST_CONTENT_WORDS);
    }

    private static List<Clause> split(
            String plain, int start, int end, Pattern border, int fewestContentWords) {
        List<Clause> parts = new ArrayList<>();
        var matcher = border.matcher(plain).region(start, end).useTransparentBounds(true);
        int from = start;
        while (matcher.find()) {
            if (has(fewestContentWords, plain, from, matcher.start())
                    && has(fewestContentWords, plain, matcher.end(), end)) {
                add(plain, from, matcher.start(), parts);
                from = matcher.end();
            }
        }
        add(plain, from, end, parts);
        return parts;
    }

    private static boolean has(int contentWords, String plain, int from, int to) {
        if (contentWords == 0 || from >= to) {
            return contentWords == 0;
        }
        int most = Math.min(to, from + LOOK_AHEAD);
        return Words.of(plain.substring(from, most)).stream().filter(Word::isContent).count()
                >= contentWords;
    }

    private static void add(String plain, int from, int to, List<Clause> parts) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        String text = plain.substring(start, end);
        var words = Words.of(text);
        if (!words.isEmpty()) {
            parts.add(new Clause(text, start, end, words));
        }
    }
}
