package com.elios.interview.domain.service.scoring.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How surprising the neighbouring letters of a word are in English. The table holds, for each
/// letter and the next (a to z, then the word's edge), the surprise in whole bits, at most 9,
/// counted over the texts of the question bank.
final class LetterPairs {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz_";
    private static final String TABLE = "/com/elios/interview/scoring/letter-pairs.txt";

    /// Bits per pair. Of the words of real answers 0.2 % lie above, of keys pressed at random
    /// nearly all.
    private static final double TOO_SURPRISING = 4.9;

    private static final List<String> ROWS = read();

    private LetterPairs() {}

    static boolean looksLikeAWord(String word) {
        int pairs = 0;
        int surprise = 0;
        int last = LETTERS.length() - 1;
        for (int i = 0; i <= word.length(); i++) {
            int next = i == word.length() ? LETTERS.length() - 1 : LETTERS.indexOf(word.charAt(i));
            if (last >= 0 && next >= 0) {
                pairs++;
                surprise += ROWS.get(last).charAt(next) - '0';
            }
            last = next;
        }
        return pairs == 0 || (double) surprise / pairs <= TOO_SURPRISING;
    }

    private static List<String> read() {
        try (InputStream table = LetterPairs.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("missing: " + TABLE);
            }
            return new String(table.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
