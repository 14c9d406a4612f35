package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.TextVectors;
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
    private final Map<String, TextVectors> readings = new HashMap<>();

    public Meaning(Embedder embedder) {
        this.embedder = embedder;
    }

    /// Cosine of two texts, 0 to 1; negative cosines count as 0.
    public double between(String a, String b) {
        return between(vector(a), vector(b));
    }

    /// As [#between(String, String)].
    public double between(String text, Clause clause) {
        return between(vector(text), vector(clause));
    }

    /// As [#between(String, String)].
    public double between(String text, Passage passage) {
        return between(vector(text), vector(passage));
    }

    /// The best of `in` for a text; 0 where there is none.
    public double best(String text, List<Clause> in) {
        return best(vector(text), in);
    }

    /// The best of `in` for a clause; 0 where there is none.
    public double best(Clause clause, List<Clause> in) {
        return best(vector(clause), in);
    }

    private double best(float[] vector, List<Clause> in) {
        double best = 0;
        for (var clause : in) {
            best = Math.max(best, between(vector, vector(clause)));
        }
        return best;
    }

    private static double between(float[] a, float[] b) {
        return Math.clamp(Vectors.product(a, b), 0, 1);
    }

    /// One vector per word, coloured by its neighbours.
    List<float[]> words(Passage passage) {
        var parts = Part.of(passage);
        var vectors = read(passage).parts();
        List<float[]> words = new ArrayList<>(passage.words().size());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isWord()) {
                words.add(vectors.get(i));
            }
        }
        return words;
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
        return embedder.read(all).parts().subList(before, all.size());
    }

    float[] vector(Passage passage) {
        return read(passage).whole();
    }

    /// That of a sentence of several clauses is the mean of theirs by number of words, which spares
    /// reading it a third time.
    private float[] vector(Clause clause) {
        if (clause.parts().isEmpty()) {
            return vector(clause.text());
        }
        float[] known = vectors.get(clause.text());
        if (known == null) {
            var parts = clause.parts();
            known =
                    Vectors.mean(
                            parts.stream().map(part -> vector(part.text())).toList(),
                            parts.stream().map(part -> part.words().size()).toList());
            vectors.put(clause.text(), known);
        }
        return known;
    }

    private float[] vector(String text) {
        float[] known = vectors.get(text);
        if (known == null) {
            known = embedder.embed(List.of(text)).getFirst();
            vectors.put(text, known);
        }
        return known;
    }

    private TextVectors read(Passage passage) {
        return readings.computeIfAbsent(
                passage.text(),
                _ -> embedder.read(Part.of(passage).stream().map(Part::text).toList()));
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /// A word of a text, or what stands between two words and is not blank: so one reading gives
    /// the vectors of the words and that of the whole.
    private record Part(String text, boolean isWord) {
        static List<Part> of(Passage passage) {
            List<Part> parts = new ArrayList<>();
            int read = 0;
            for (var word : passage.words()) {
                addGap(passage.text().substring(read, word.start()), parts);
                parts.add(new Part(word.text(), true));
                read = word.end();
            }
            addGap(passage.text().substring(read), parts);
            return parts;
        }

        private static void addGap(String gap, List<Part> parts) {
            if (!gap.isBlank()) {
                parts.add(new Part(gap, false));
            }
        }
    }
}
