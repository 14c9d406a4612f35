package com.elios.interview.adapter.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.domain.port.Embedder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalEmbedderTest extends EmbedderContract {
    private static final LocalEmbedder EMBEDDER = new LocalEmbedder();

    @Override
    protected Embedder embedder() {
        return new LocalEmbedder();
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
}
