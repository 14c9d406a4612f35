package com.elios.interview.domain.port;

import java.util.List;

/// Turns text into vectors whose cosine is closeness in meaning.
public interface Embedder {
    /// Name of the model; vectors of different models must never be compared.
    String model();

    /// Length of every vector.
    int dimensions();

    /// One vector per text in the same order, each of Euclidean length 1. Deterministic: a text's
    /// vector does not depend on the other texts.
    List<float[]> embed(List<String> texts);
}
