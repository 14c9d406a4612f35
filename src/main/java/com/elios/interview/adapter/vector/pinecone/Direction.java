package com.elios.interview.adapter.vector.pinecone;

/// Refuses vectors that no index takes, before anything is sent.
final class Direction {
    private Direction() {}

    /// @throws IllegalArgumentException where the vector has other dimensions or no direction
    static float[] checked(float[] vector, int dimensions) {
        if (vector.length != dimensions) {
            throw new IllegalArgumentException(
                    "a vector of " + vector.length + " instead of " + dimensions);
        }
        double sum = 0;
        for (float component : vector) {
            sum += (double) component * component;
        }
        if (!(sum > 0) || Double.isInfinite(sum)) {
            throw new IllegalArgumentException("a vector without a direction");
        }
        return vector;
    }
}
