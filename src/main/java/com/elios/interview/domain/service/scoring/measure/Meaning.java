package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Closeness in meaning, remembered for the length of one judgement.
public final class Meaning {
    private final Embedder embedder;
    private final Map<String, float[]> vectors = new HashMap<>();
    private final Map<String, List<float[]>> wordVectors = new HashMap<>();

    public Meaning(Embedder embedder) {
        this.embedder = embedder;
    }

    /// Cosine of two texts, 0 to 1; negative cosines count as 0.
    public double between(String a, String b) {
        return Math.clamp(product(vector(a), vector(b)), 0, 1);
    }

    /// The best of `in` for a text; 0 where there is none.
    public double best(String text, List<Clause> in) {
        double best = 0;
        for (var clause : in) {
            best = Math.max(best, between(text, clause.text()));
        }
        return best;
    }

    /// Weighted mean over the words of content of `wanted` of the closest word of content in
    /// `given`, each word seen among its neighbours, 0 to 1: greedy matching as in BERTScore
    /// (Zhang et al. 2020). Words that only repeat the question count little.
    public double words(Passage wanted, Passage given, List<Word> question) {
        var left = wordVectors(wanted);
        var right = wordVectors(given);
        double all = 0;
        double sum = 0;
        for (int i = 0; i < left.size(); i++) {
            var word = wanted.words().get(i);
            if (word.isContent()) {
                double weight = Overlap.weight(word, question);
                all += weight;
                sum += weight * closest(left.get(i), given.words(), right);
            }
        }
        return all == 0 ? 0 : Math.clamp(sum / all, 0, 1);
    }

    private static double closest(float[] vector, List<Word> words, List<float[]> vectors) {
        double closest = 0;
        for (int i = 0; i < vectors.size(); i++) {
            if (words.get(i).isContent()) {
                closest = Math.max(closest, product(vector, vectors.get(i)));
            }
        }
        return closest;
    }

    private static double product(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (double) left[i] * right[i];
        }
        return sum;
    }

    private List<float[]> wordVectors(Passage passage) {
        return wordVectors.computeIfAbsent(
                passage.text(),
                _ -> embedder.embedWords(passage.words().stream().map(Word::text).toList()));
    }

    private float[] vector(String text) {
        return vectors.computeIfAbsent(text, t -> embedder.embed(List.of(t)).getFirst());
    }
}
