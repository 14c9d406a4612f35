package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.WordMatch;
import java.util.List;

/// How much two texts share in words.
public final class Overlap {
    /// A word that the question already gave away says little.
    private static final double ECHO = 0.25;

    private Overlap() {}

    /// Weighted share of `wanted` found in `given`, 0 to 1, where words that only repeat the
    /// question count little. 0 where nothing is wanted.
    public static double share(List<Word> wanted, List<Word> given, List<Word> question) {
        double all = 0;
        double found = 0;
        for (var word : wanted) {
            double weight = weight(word, question);
            all += weight;
            found += weight * WordMatch.best(word, given);
        }
        return all == 0 ? 0 : found / all;
    }

    /// What a word is worth in an answer to a question.
    static double weight(Word word, List<Word> question) {
        return word.weight() * (WordMatch.best(word, question) >= 0.9 ? ECHO : 1);
    }
}
