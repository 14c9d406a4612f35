package com.elios.interview.testing;

import com.elios.interview.domain.port.Embedder;
import java.util.ArrayList;
import java.util.List;

/// Remembers what it was asked for, and can be made to fail.
public final class CountingEmbedder implements Embedder {
    public final List<String> asked = new ArrayList<>();

    /// Run before every call.
    public Runnable before = () -> {};

    private final WordEmbedder words = new WordEmbedder();

    @Override
    public String model() {
        return "counting";
    }

    @Override
    public int dimensions() {
        return words.dimensions();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        before.run();
        asked.addAll(texts);
        return words.embed(texts);
    }
}
