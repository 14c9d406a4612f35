package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Closeness in meaning, remembered for the length of one judgement.
public final class Meaning {
    /// The end of a long question is what is asked.
    private static final int LONGEST_QUESTION = 80;

    private final Embedder embedder;
    private final Map<String, float[]> vectors = new HashMap<>();
    private final Map<String, List<float[]>> wordVectors = new HashMap<>();

    public Meaning(Embedder embedder) {
        this.embedder = embedder;
    }

    /// Cosine of two texts, 0 to 1; negative cosines count as 0.
    public double between(String a, String b) {
        return Math.clamp(Vectors.product(vector(a), vector(b)), 0, 1);
    }

    /// The best of `in` for a text; 0 where there is none.
    public double best(String text, List<Clause> in) {
        double best = 0;
        for (var clause : in) {
            best = Math.max(best, between(text, clause.text()));
        }
        return best;
    }

    /// One vector per word, coloured by its neighbours.
    List<float[]> words(Passage passage) {
        return wordVectors.computeIfAbsent(
                passage.text(), _ -> embedder.embedWords(texts(passage.words())));
    }

    /// One vector per word of an answer or a reference, read after the question: there 'it' is what
    /// was asked about.
    List<float[]> wordsAfter(Passage question, Passage passage) {
        var asked = texts(question.words());
        var all =
                new ArrayList<>(
                        asked.subList(Math.max(0, asked.size() - LONGEST_QUESTION), asked.size()));
        all.add(".");
        int before = all.size();
        all.addAll(texts(passage.words()));
        return embedder.embedWords(all).subList(before, all.size());
    }

    float[] vector(String text) {
        return vectors.computeIfAbsent(text, t -> embedder.embed(List.of(t)).getFirst());
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
