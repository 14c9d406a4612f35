package com.elios.interview.application.bank;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.port.store.VectorIndex.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Finds questions by their words: cosine of word counts, rare words counting more (tf-idf, Salton
/// and Buckley 1988).
final class WordSearch {
    private final Map<Question, Map<String, Double>> counts = new LinkedHashMap<>();
    private final Map<String, Integer> questionsWith = new HashMap<>();

    private WordSearch() {}

    /// @param text the words that a question is found by
    static WordSearch over(List<Question> questions, Function<Question, String> text) {
        var search = new WordSearch();
        for (var question : questions) {
            var words = words(text.apply(question));
            search.counts.put(question, words);
            words.keySet().forEach(word -> search.questionsWith.merge(word, 1, Integer::sum));
        }
        return search;
    }

    /// Closest first; questions that share no word are left out.
    List<Match> closest(String text, int limit) {
        var wanted = words(text);
        List<Match> matches = new ArrayList<>();
        counts.forEach(
                (question, words) -> {
                    double both = product(wanted, words);
                    if (both > 0) {
                        double lengths = Math.sqrt(product(wanted, wanted) * product(words, words));
                        matches.add(new Match(question.id(), Math.min(1, both / lengths)));
                    }
                });
        matches.sort(Comparator.comparingDouble((Match match) -> -match.cosine()));
        return List.copyOf(matches.subList(0, Math.min(limit, matches.size())));
    }

    private double product(Map<String, Double> left, Map<String, Double> right) {
        double sum = 0;
        for (var word : left.entrySet()) {
            double rarity =
                    Math.log1p(
                            (double) counts.size() / questionsWith.getOrDefault(word.getKey(), 1));
            sum += rarity * rarity * word.getValue() * right.getOrDefault(word.getKey(), 0.0);
        }
        return sum;
    }

    private static Map<String, Double> words(String text) {
        Map<String, Double> words = new LinkedHashMap<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}+#]+", -1))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.merge(word, 1.0, Double::sum));
        return words;
    }
}
