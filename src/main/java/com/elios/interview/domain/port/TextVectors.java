package com.elios.interview.domain.port;

import java.util.List;

/// What one reading of a text gave.
public final class TextVectors {
    private final float[] whole;
    private final List<float[]> parts;

    /// @param whole a vector of length 1 of the whole text
    /// @param parts one vector per part, of length 1, or of zeros where a part says nothing
    public TextVectors(float[] whole, List<float[]> parts) {
        this.whole = whole.clone();
        this.parts = parts.stream().map(float[]::clone).toList();
    }

    public float[] whole() {
        return whole.clone();
    }

    /// Not to be changed.
    public List<float[]> parts() {
        return parts;
    }
}
