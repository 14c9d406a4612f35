package com.elios.interview.adapter.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalEmbedderTest {
    private static final LocalEmbedder EMBEDDER = new LocalEmbedder();

    @ParameterizedTest
    @ValueSource(strings = {"A hash map finds a value by its key.", "", "日本語", "x"})
    void everyVectorHasLengthOne(String text) {
        float[] vector = EMBEDDER.embed(List.of(text)).getFirst();
        assertThat(vector).hasSize(EMBEDDER.dimensions());
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void likeIsCloserThanUnlike() {
        var vectors =
                EMBEDDER.embed(
                        List.of(
                                "How do I make a web page load faster?",
                                "Ways to speed up a website",
                                "The cat sleeps on the sofa"));
        assertThat(cosine(vectors.get(0), vectors.get(1)))
                .isGreaterThan(0.6)
                .isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.4);
    }

    @Test
    void aVectorDoesNotDependOnItsCompany() {
        String text = "An index speeds up reading.";
        float[] alone = new LocalEmbedder().embed(List.of(text)).getFirst();
        var company =
                new LocalEmbedder()
                        .embed(List.of("Something much longer ".repeat(60), text, "Short"));
        assertThat(company.get(1)).isEqualTo(alone);
    }

    @Test
    void manyThreadsGetTheSameVectors() {
        var texts = IntStream.range(0, 40).mapToObj(i -> "Sentence number " + i).toList();
        var expected = EMBEDDER.embed(texts);
        var fresh = new LocalEmbedder();
        var parallel =
                texts.parallelStream().map(text -> fresh.embed(List.of(text)).getFirst()).toList();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(parallel.get(i)).isEqualTo(expected.get(i));
        }
    }

    @Test
    void theEndOfALongTextCounts() {
        String start = "The weather was fine and we walked along the river. ".repeat(60);
        var vectors = EMBEDDER.embed(List.of(start, start + "Databases use indexes. ".repeat(60)));
        assertThat(cosine(vectors.get(0), vectors.get(1))).isLessThan(0.95);
    }

    @Test
    void aCallerCannotSpoilTheMemory() {
        String text = "Kept in memory.";
        EMBEDDER.embed(List.of(text)).getFirst()[0] = 42;
        assertThat(EMBEDDER.embed(List.of(text)).getFirst()[0]).isNotEqualTo(42);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
