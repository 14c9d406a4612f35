package com.elios.interview.domain.service.scoring.text;

import java.util.List;

/// How alike two words are: the same stem, a slip of the finger, or the same family.
public final class WordMatch {
    private static final double SLIP = 0.9;
    private static final double FAMILY = 0.8;

    private WordMatch() {}

    /// The best match of a word in a text, 0 to 1.
    public static double best(Word word, List<Word> in) {
        double best = 0;
        for (var other : in) {
            best = Math.max(best, of(word.stem(), other.stem()));
            if (best == 1) {
                return best;
            }
        }
        return best;
    }

    public static double of(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < 4 || !Character.isLetter(a.charAt(0)) || longer - shorter > 5) {
            return 0;
        }
        int shared = 0;
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        boolean sameRoot = shared >= 5 && longer - shared <= 5;
        if (sameRoot || (shared == 4 && shorter == 4 && longer <= 6)) {
            return FAMILY;
        }
        int allowed = longer >= 8 ? 2 : longer >= 5 ? 1 : 0;
        return allowed > 0
                        && longer - shorter <= allowed
                        && mayBeWithin(a, b, allowed)
                        && withinEdits(a, b, allowed)
                ? SLIP
                : 0;
    }

    /// Each edit brings in or takes out at most one kind of letter each, so words with too
    /// different sets of letters need not be compared.
    private static boolean mayBeWithin(String a, String b, int allowed) {
        int onlyOne = letters(a) ^ letters(b);
        return Integer.bitCount(onlyOne) <= 2 * allowed;
    }

    /// One bit for each kind of letter, some of which share one.
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /// Optimal string alignment: insertions, deletions, substitutions, swapped neighbours.
    private static boolean withinEdits(String a, String b, int allowed) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > allowed + 1) {
                return false;
            }
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()] <= allowed;
    }
}
