package com.elios.interview.adapter.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.elios.interview.domain.port.Embedder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Promises of `Embedder`.
public abstract class EmbedderContract {
    /// A fresh one that remembers nothing.
    protected abstract Embedder embedder();

    @ParameterizedTest
    @ValueSource(strings = {"A hash map finds a value by its key.", "", "  \n", "日本語", "x"})
    void everyVectorHasLengthOne(String text) {
        var embedder = embedder();
        float[] vector = embedder.embed(List.of(text)).getFirst();
        assertThat(vector).hasSize(embedder.dimensions());
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void noTextsGiveNoVectors() {
        assertThat(embedder().embed(List.of())).isEmpty();
    }

    @Test
    void aVectorDoesNotDependOnItsCompany() {
        String text = "An index speeds up reading.";
        float[] alone = embedder().embed(List.of(text)).getFirst();
        var company = embedder().embed(List.of("Something much longer ".repeat(60), text, "Short"));
        assertThat(company.get(1)).isEqualTo(alone);
    }

    @Test
    void theOrderIsThatOfTheTexts() {
        var texts = IntStream.range(0, 600).mapToObj(i -> "Sentence number " + i).toList();
        var embedder = embedder();
        var vectors = embedder.embed(texts);
        assertThat(vectors).hasSize(600);
        for (int i : new int[] {0, 255, 256, 599}) {
            assertThat(vectors.get(i)).isEqualTo(embedder.embed(List.of(texts.get(i))).getFirst());
        }
    }

    @Test
    void aCallerCannotSpoilTheMemory() {
        String text = "Kept in memory.";
        var embedder = embedder();
        embedder.embed(List.of(text)).getFirst()[0] = 42;
        assertThat(embedder.embed(List.of(text)).getFirst()[0]).isNotEqualTo(42);
    }

    protected static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
