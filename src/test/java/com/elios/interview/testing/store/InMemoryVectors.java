package com.elios.interview.testing.store;

import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares with every vector there is.
public final class InMemoryVectors implements VectorIndex {
    private final Map<QuestionId, float[]> vectors = new HashMap<>();

    @Override
    public synchronized void put(Map<QuestionId, float[]> added) {
        vectors.putAll(added);
    }

    @Override
    public synchronized Set<QuestionId> indexed() {
        return Set.copyOf(vectors.keySet());
    }

    @Override
    public synchronized List<Match> search(float[] query, Set<QuestionId> among, int limit) {
        return vectors.entrySet().stream()
                .filter(entry -> among.contains(entry.getKey()))
                .map(entry -> new Match(entry.getKey(), cosine(query, entry.getValue())))
                .sorted(
                        Comparator.comparingDouble(Match::cosine)
                                .reversed()
                                .thenComparing(match -> match.questionId().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Match> near(QuestionId question, Set<QuestionId> among) {
        var vector = vectors.get(question);
        return vector == null
                ? List.of()
                : search(vector, among, Integer.MAX_VALUE).stream()
                        .filter(match -> !match.questionId().equals(question))
                        .toList();
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * (double) other[i];
        }
        return sum;
    }
}
