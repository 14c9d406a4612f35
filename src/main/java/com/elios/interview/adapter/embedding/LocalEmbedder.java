package com.elios.interview.adapter.embedding;

import ai.onnxruntime.OrtException;
import com.elios.interview.domain.port.Embedder;
import com.elios.interview.domain.port.EmbeddingUnavailable;
import com.elios.interview.domain.port.TextVectors;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Vectors of all-MiniLM-L6-v2 (quantised), computed in this process. Opens the model at the first
/// text; where that is not possible, as on a platform without the native library, this call and
/// every later one ends in [EmbeddingUnavailable]. Safe to call from several threads. Every text is
/// run alone: in a batch the quantisation would let the texts colour one another.
public final class LocalEmbedder implements Embedder {
    private static final int CACHED = 2048;

    /// Enough for a question, its reference and its key points while answers to it come and go; a
    /// text of 100 words takes 150 kB.
    private static final int CACHED_READINGS = 24;

    private final Object opening = new Object();
    private final Map<String, float[]> cache = new RecentlyUsed<>(CACHED);
    private final Map<List<String>, TextVectors> readings = new RecentlyUsed<>(CACHED_READINGS);
    private volatile @Nullable SentenceModel model;
    private volatile @Nullable EmbeddingUnavailable failure;

    @Override
    public String model() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public int dimensions() {
        return SentenceModel.DIMENSIONS;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (String text : texts) {
            vectors.add(embed(text).clone());
        }
        return vectors;
    }

    @Override
    public TextVectors read(List<String> parts) {
        var key = List.copyOf(parts);
        synchronized (readings) {
            var known = readings.get(key);
            if (known != null) {
                return known;
            }
        }
        TextVectors vectors;
        try {
            vectors = opened().read(key);
        } catch (OrtException e) {
            throw new EmbeddingUnavailable("The language model could not read a text.", e);
        }
        synchronized (readings) {
            readings.put(key, vectors);
        }
        return vectors;
    }

    private float[] embed(String text) {
        synchronized (cache) {
            float[] known = cache.get(text);
            if (known != null) {
                return known;
            }
        }
        float[] vector;
        try {
            vector = opened().vector(text);
        } catch (OrtException e) {
            throw new EmbeddingUnavailable("The language model could not read a text.", e);
        }
        synchronized (cache) {
            cache.put(text, vector);
        }
        return vector;
    }

    private SentenceModel opened() {
        var open = model;
        if (open != null) {
            return open;
        }
        synchronized (opening) {
            open = model;
            if (open == null) {
                open = open();
                model = open;
            }
            return open;
        }
    }

    private SentenceModel open() {
        var known = failure;
        if (known != null) {
            throw new EmbeddingUnavailable(String.valueOf(known.getMessage()), known);
        }
        try {
            return SentenceModel.open();
        } catch (IOException | OrtException | LinkageError | RuntimeException e) {
            var unavailable =
                    new EmbeddingUnavailable(
                            "The language model cannot be opened on this machine.", e);
            failure = unavailable;
            throw unavailable;
        }
    }

    private static final class RecentlyUsed<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        private final int most;

        RecentlyUsed(int most) {
            super(32, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
