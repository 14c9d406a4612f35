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

    /// Reads one text that is given in parts, such as its words: each part's vector is coloured by
    /// the parts around it where the model can do that; here, each part stands by itself.
    default TextVectors read(List<String> parts) {
        return new TextVectors(embed(List.of(String.join(" ", parts))).getFirst(), embed(parts));
    }
}
