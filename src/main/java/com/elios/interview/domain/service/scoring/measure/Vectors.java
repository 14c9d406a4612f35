package com.elios.interview.domain.service.scoring.measure;

import java.util.List;

/// Arithmetic of vectors.
final class Vectors {
    private Vectors() {}

    static double product(float[] left, float[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += (double) left[i] * right[i];
        }
        return sum;
    }

    /// Cosine of the means of two lists of vectors; 0 where one is empty.
    static double cosineOfMeans(List<float[]> left, List<float[]> right) {
        return left.isEmpty() || right.isEmpty() ? 0 : cosine(sum(left), sum(right));
    }

    /// Cosine of two vectors of length 1 when their parts along a third are taken out.
    static double cosineBeyond(float[] left, float[] right, float[] along) {
        return cosine(beyond(left, along), beyond(right, along));
    }

    private static double[] beyond(float[] vector, float[] along) {
        double share = product(vector, along);
        var rest = new double[vector.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = vector[i] - share * along[i];
        }
        return rest;
    }

    private static double[] sum(List<float[]> vectors) {
        var sum = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        return sum;
    }

    private static double cosine(double[] left, double[] right) {
        double both = 0;
        double ofLeft = 0;
        double ofRight = 0;
        for (int i = 0; i < left.length; i++) {
            both += left[i] * right[i];
            ofLeft += left[i] * left[i];
            ofRight += right[i] * right[i];
        }
        return ofLeft == 0 || ofRight == 0 ? 0 : both / Math.sqrt(ofLeft * ofRight);
    }
}
