package com.elios.interview.adapter.cli.world;

import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.VectorIndex;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A small bank, found by common words.
final class MemoryBank implements QuestionRepository, VectorIndex, Embedder {
    private static final int DIMENSIONS = 64;
    private final List<Question> questions;
    private final Map<QuestionId, float[]> vectors = new HashMap<>();

    MemoryBank() {
        questions =
                List.of(
                        question("java-gc", QuestionType.TECHNICAL, "Java", "garbage collection"),
                        question("java-jit", QuestionType.TECHNICAL, "Java", "compilation"),
                        question("sql-index", QuestionType.TECHNICAL, "SQL", "an index"),
                        question("sql-join", QuestionType.TECHNICAL, "SQL", "a join"),
                        question("team", QuestionType.BEHAVIOURAL, "Teamwork", "a conflict"),
                        question("lead", QuestionType.BEHAVIOURAL, "Leadership", "a decision"),
                        question("late", QuestionType.SITUATIONAL, "Planning", "a late project"),
                        question("client", QuestionType.SITUATIONAL, "Service", "an angry client"));
    }

    private static Question question(String key, QuestionType type, String skill, String about) {
        return new Question(
                QuestionId.of(key, 1),
                key,
                1,
                type,
                Difficulty.MEDIUM,
                List.of(skill),
                "What do you know about " + about + "?",
                "One says alpha first. Then beta, because of *" + about + "*.",
                List.of(new KeyPoint("alpha", 2), new KeyPoint("beta", 1)));
    }

    @Override
    public void addAll(Collection<Question> added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void retireAllExcept(Set<QuestionId> kept) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Question> findAll(Collection<QuestionId> ids) {
        return questions.stream().filter(question -> ids.contains(question.id())).toList();
    }

    @Override
    public List<Question> findActive(Page page) {
        return questions.stream().skip(page.offset()).limit(page.limit()).toList();
    }

    @Override
    public Set<QuestionId> findActiveIds() {
        return questions.stream().map(Question::id).collect(Collectors.toSet());
    }

    @Override
    public int countActive() {
        return questions.size();
    }

    @Override
    public void put(Map<QuestionId, float[]> added) {
        vectors.putAll(added);
    }

    @Override
    public Set<QuestionId> indexed() {
        return vectors.keySet();
    }

    @Override
    public List<Match> search(float[] query, Set<QuestionId> among, int limit) {
        return among.stream()
                .map(id -> new Match(id, cosine(query, Objects.requireNonNull(vectors.get(id)))))
                .sorted(
                        Comparator.comparingDouble(Match::cosine)
                                .reversed()
                                .thenComparing(match -> match.questionId().toString()))
                .limit(limit)
                .toList();
    }

    /// As on a machine where nothing was searched for yet.
    @Override
    public List<Match> near(QuestionId question, Set<QuestionId> among) {
        return List.of();
    }

    @Override
    public String model() {
        return "words";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(MemoryBank::vector).toList();
    }

    private static float[] vector(String text) {
        var vector = new float[DIMENSIONS];
        vector[0] = 0.1f;
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                .filter(word -> word.length() > 2)
                .forEach(word -> vector[1 + Math.floorMod(word.hashCode(), DIMENSIONS - 1)]++);
        double length = Math.sqrt(cosine(vector, vector));
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
