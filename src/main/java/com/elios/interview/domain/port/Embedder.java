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

    /// One vector of length 1 per word of one text, coloured by the words around it where the model
    /// can do that; here, each word by itself.
    default List<float[]> embedWords(List<String> words) {
        return embed(words);
    }
}
