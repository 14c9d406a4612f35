package com.elios.interview.adapter.vector.pinecone;

import static com.elios.interview.adapter.vector.pinecone.Emulated.emulator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.QuestionRepository;
import com.elios.interview.domain.port.store.VectorIndex;
import com.elios.interview.testing.SampleQuestions;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A hundred thousand vectors of 1536 numbers, with a heap of 1 GB.
class PineconeLoadCases {
    private static final int COUNT = 100_000;
    private static final int DIMENSIONS = 1_536;
    private static final int PORTION = 1_000;
    private static final QuestionId WANTED = id(47_111);

    @Test
    void aHundredThousandVectors() {
        try (var world = new Emulated()) {
            var index =
                    new PineconeVectorIndex(
                            world.service("openai/text-embedding-3-small/1536", DIMENSIONS),
                            new EndlessBank());
            var name =
                    Emulated.target("openai/text-embedding-3-small/1536", DIMENSIONS).indexName();
            long begin = System.nanoTime();
            for (int from = 0; from < COUNT; from += PORTION) {
                index.put(vectors(from));
            }
            figure("100,000 vectors put", begin);
            assertThat(emulator().count(name, Connected.QUESTIONS)).isEqualTo(COUNT);

            begin = System.nanoTime();
            var all = index.indexed();
            assertThat(all).hasSize(COUNT);
            figure("100,000 ids listed", begin);

            begin = System.nanoTime();
            var found = index.search(vector(47_111), all, 10);
            assertThat(found).hasSize(10);
            assertThat(found.getFirst().questionId()).isEqualTo(WANTED);
            assertThat(found.getFirst().cosine()).isEqualTo(1, within(1e-6));
            figure("searched among all", begin);

            var few = IntStream.range(47_100, 47_500).mapToObj(i -> id(i)).toList();
            assertThat(index.search(vector(47_111), Set.copyOf(few), 400))
                    .hasSize(400)
                    .first()
                    .extracting(VectorIndex.Match::questionId)
                    .isEqualTo(WANTED);

            index.delete(Set.copyOf(few));
            assertThat(index.search(vector(47_111), all, 10))
                    .extracting(VectorIndex.Match::questionId)
                    .doesNotContain(WANTED);
            assertThat(emulator().count(name, Connected.QUESTIONS)).isEqualTo(COUNT - 400);
            index.deleteAll();
            assertThat(emulator().count(name, Connected.QUESTIONS)).isZero();
        }
    }

    private static void figure(String what, long begin) {
        long heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed() >> 20)
                        .sum();
        System.out.printf(
                "%s: %d ms, heap at most %d MB%n",
                what, Duration.ofNanos(System.nanoTime() - begin).toMillis(), heap);
    }

    private static Map<QuestionId, float[]> vectors(int from) {
        Map<QuestionId, float[]> vectors = new HashMap<>();
        for (int i = from; i < from + PORTION; i++) {
            vectors.put(id(i), vector(i));
        }
        return vectors;
    }

    private static float[] vector(int number) {
        var random = new Random(number);
        var vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return vector;
    }

    private static QuestionId id(int number) {
        return QuestionId.of("load-" + number, 1);
    }

    /// Knows a question for every identity.
    private static final class EndlessBank implements QuestionRepository {
        private final Question like = SampleQuestions.all().getFirst();

        @Override
        public List<Question> findAll(Collection<QuestionId> ids) {
            return ids.stream()
                    .map(
                            id ->
                                    new Question(
                                            id,
                                            like.key(),
                                            like.version(),
                                            like.type(),
                                            like.difficulty(),
                                            like.skills(),
                                            like.text(),
                                            like.referenceAnswer(),
                                            like.keyPoints()))
                    .toList();
        }

        @Override
        public void addAll(Collection<Question> questions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void retireAllExcept(Set<QuestionId> kept) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Question> findActive(Page page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<QuestionId> findActiveIds() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int countActive() {
            throw new UnsupportedOperationException();
        }
    }
}
