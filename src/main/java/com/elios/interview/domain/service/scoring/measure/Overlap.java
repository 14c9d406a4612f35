package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Word;
import com.elios.interview.domain.service.scoring.text.WordMatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much two texts share in words and letters.
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
            double weight = word.weight() * (WordMatch.best(word, question) >= 0.9 ? ECHO : 1);
            all += weight;
            found += weight * WordMatch.best(word, given);
        }
        return all == 0 ? 0 : found / all;
    }

    /// Share of neighbouring word pairs of `wanted` that stand together in `given`, within a
    /// distance of three words.
    public static double pairs(List<Word> wanted, List<Word> given) {
        var left = content(wanted);
        var right = content(given);
        int pairs = 0;
        double found = 0;
        for (int i = 0; i + 1 < left.size(); i++) {
            pairs++;
            found += near(left.get(i).stem(), left.get(i + 1).stem(), right);
        }
        return pairs == 0 ? 0 : found / pairs;
    }

    private static double near(String first, String second, List<Word> in) {
        for (int i = 0; i < in.size(); i++) {
            if (WordMatch.of(first, in.get(i).stem()) > 0) {
                for (int j = Math.max(0, i - 3); j < Math.min(in.size(), i + 4); j++) {
                    if (j != i && WordMatch.of(second, in.get(j).stem()) > 0) {
                        return 1;
                    }
                }
            }
        }
        return 0;
    }

    private static List<Word> content(List<Word> words) {
        List<Word> content = new ArrayList<>(words);
        content.removeIf(word -> !word.isContent());
        return content;
    }

    /// Dice coefficient of the letter triples of two texts' words of content.
    public static double letters(List<Word> a, List<Word> b) {
        var left = triples(a);
        var right = triples(b);
        int all = 0;
        int shared = 0;
        for (var entry : left.entrySet()) {
            all += entry.getValue();
            shared += Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0));
        }
        for (int count : right.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> triples(List<Word> words) {
        Map<String, Integer> triples = new HashMap<>();
        for (var word : content(words)) {
            String padded = " " + word.text() + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                triples.merge(padded.substring(i, i + 3), 1, Integer::sum);
            }
        }
        return triples;
    }
}
