package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.service.scoring.text.Clause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Closeness in meaning, remembered for the length of one judgement.
public final class Meaning {
    private final Embedder embedder;
    private final Map<String, float[]> vectors = new HashMap<>();

    public Meaning(Embedder embedder) {
        this.embedder = embedder;
    }

    /// Cosine of two texts, 0 to 1; negative cosines count as 0.
    public double between(String a, String b) {
        float[] left = vector(a);
        float[] right = vector(b);
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (double) left[i] * right[i];
        }
        return Math.clamp(sum, 0, 1);
    }

    /// The best of `in` for a text; 0 where there is none.
    public double best(String text, List<Clause> in) {
        double best = 0;
        for (var clause : in) {
            best = Math.max(best, between(text, clause.text()));
        }
        return best;
    }

    private float[] vector(String text) {
        return vectors.computeIfAbsent(text, t -> embedder.embed(List.of(t)).getFirst());
    }
}
