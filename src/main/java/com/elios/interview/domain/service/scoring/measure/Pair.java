package com.elios.interview.domain.service.scoring.measure;

import com.elios.interview.domain.service.scoring.text.Passage;
import com.elios.interview.domain.service.scoring.text.Word;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Measures an answer against one reference.
final class Pair {
    private static final int RUN = 4;

    /// The least that is left between the question's own figure and 1.
    private static final double LEAST_WAY = 0.1;

    private final Passage question;
    private final Passage reference;
    private final Passage answer;
    private final Meaning meaning;
    private final Map<Measure, Double> values = new EnumMap<>(Measure.class);

    Pair(Passage question, Passage reference, Passage answer, Meaning meaning) {
        this.question = question;
        this.reference = reference;
        this.answer = answer;
        this.meaning = meaning;
    }

    Map<Measure, Double> measure() {
        words();
        echo();
        texts();
        lengths();
        negations();
        values.put(Measure.PAIRS, share(pairs(reference), pairs(answer)));
        values.put(Measure.LETTERS, share(runs(reference), runs(answer)));
        return values;
    }

    /// As [Measure#WORDS_RECALL], of any text.
    static double wordsRecall(Passage question, Passage wanted, Passage answer, Meaning meaning) {
        var weights = Weights.of(wanted, question, Weights.ECHO);
        var said = meaning.words(answer);
        return weights.mean(
                WordGrid.ofMeaning(meaning.words(wanted), weights, said, Weights.none(said.size()))
                        .bestOfRows());
    }

    private void words() {
        var all = Weights.of(reference, question, 1);
        var wanted = Weights.of(reference, question, Weights.ECHO);
        var given = Weights.of(answer, question, Weights.ECHO);
        var letters = WordGrid.ofLetters(reference.words(), answer.words());
        var read = meaning.wordsAfter(question, reference);
        var heard = meaning.wordsAfter(question, answer);
        var context = WordGrid.ofMeaning(read, wanted, heard, given);
        var either = letters.or(context);
        values.put(Measure.RECALL, wanted.mean(letters.bestOfRows()));
        values.put(Measure.RECALL_ALL, all.mean(letters.bestOfRows()));
        values.put(Measure.PRECISION, given.mean(letters.bestOfColumns()));
        values.put(Measure.CONTEXT_RECALL, wanted.mean(context.bestOfRows()));
        values.put(Measure.CONTEXT_RECALL_ALL, all.mean(context.bestOfRows()));
        values.put(Measure.CONTEXT_PRECISION, given.mean(context.bestOfColumns()));
        values.put(Measure.EITHER_RECALL, wanted.mean(either.bestOfRows()));
        values.put(Measure.EITHER_PRECISION, given.mean(either.bestOfColumns()));
        values.put(Measure.CONTEXT_COSINE, Vectors.cosineOfMeans(read, heard));
        double reached = wordsRecall(question, reference, answer, meaning);
        double start = wordsRecall(question, reference, question, meaning);
        values.put(Measure.WORDS_RECALL, reached);
        values.put(Measure.WORDS_WAY, way(reached, start));
    }

    private void echo() {
        double said = Weights.of(answer, question, 1).sum();
        double fresh = Weights.of(answer, question, 0).sum();
        values.put(Measure.ECHO, said == 0 ? 0 : 1 - fresh / said);
        values.put(Measure.NEW_WORDS, Math.log1p(fresh));
    }

    private void texts() {
        float[] said = meaning.vector(answer);
        float[] wanted = meaning.vector(reference);
        float[] asked = meaning.vector(question);
        double cosine = Vectors.product(said, wanted);
        values.put(Measure.COSINE, Math.clamp(cosine, 0, 1));
        values.put(Measure.COSINE_WAY, way(cosine, Vectors.product(asked, wanted)));
        values.put(Measure.COSINE_BEYOND_QUESTION, Vectors.cosineBeyond(said, wanted, asked));
        values.put(Measure.TO_QUESTION, Math.clamp(Vectors.product(said, asked), 0, 1));
    }

    private void lengths() {
        int said = answer.words().size();
        int wanted = reference.words().size();
        values.put(Measure.LENGTH, Math.min(1, (double) said / Math.max(1, wanted)));
        values.put(Measure.LENGTH_RATIO, Math.log((said + 1.0) / (wanted + 1)));
        values.put(Measure.WORDS, Math.log1p(said));
    }

    private void negations() {
        long said = Polarity.negations(answer.words());
        long wanted = Polarity.negations(reference.words());
        values.put(Measure.NEGATION_TURNED, said % 2 == wanted % 2 ? 0.0 : 1.0);
        values.put(Measure.NEGATIONS_MORE, (double) Math.clamp(said - wanted, -3, 3));
        values.put(Measure.TURNED, Polarity.clash(reference.words(), answer.words()) ? 1.0 : 0.0);
        values.put(Measure.NEGATED, said > 0 ? 1.0 : 0.0);
    }

    private static double way(double reached, double start) {
        return (reached - start) / Math.max(LEAST_WAY, 1 - start);
    }

    private static Set<String> pairs(Passage passage) {
        Set<String> pairs = new HashSet<>();
        List<Word> words = passage.words();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1).stem() + ' ' + words.get(i).stem());
        }
        return pairs;
    }

    private static Set<String> runs(Passage passage) {
        String text = passage.words().stream().map(Word::text).collect(Collectors.joining(" "));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            runs.add(text.substring(i, i + RUN));
        }
        return runs;
    }

    private static double share(Set<String> wanted, Set<String> given) {
        long found = wanted.stream().filter(given::contains).count();
        return (double) found / Math.max(1, wanted.size());
    }
}
