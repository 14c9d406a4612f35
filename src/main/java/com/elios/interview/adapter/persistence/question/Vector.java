package com.elios.interview.adapter.persistence.question;

/// A vector with its Euclidean length, which is never 0.
final class Vector {
    private final float[] components;
    private final double length;

    /// @throws IllegalArgumentException where the vector has no direction
    Vector(float[] components) {
        this.components = components.clone();
        this.length = Math.sqrt(dot(components, components));
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("a vector without a direction");
        }
    }

    /// -1 to 1.
    ///
    /// @throws IllegalArgumentException where the dimensions differ
    double cosine(Vector other) {
        if (components.length != other.components.length) {
            throw new IllegalArgumentException(
                    "vectors of " + components.length + " and " + other.components.length);
        }
        return Math.clamp(dot(components, other.components) / (length * other.length), -1.0, 1.0);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
