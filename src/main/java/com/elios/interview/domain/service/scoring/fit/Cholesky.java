package com.elios.interview.domain.service.scoring.fit;

/// Solves linear equations with a symmetric matrix that is positive definite.
final class Cholesky {
    private Cholesky() {}

    /// @param square only the part on and below the diagonal is read; it is overwritten
    /// @param right the right-hand side
    static double[] solve(double[][] square, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = square[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= square[i][k] * square[j][k];
                }
                if (i == j && sum <= 0) {
                    throw new IllegalArgumentException("not positive definite in row " + i);
                }
                square[i][j] = i == j ? Math.sqrt(sum) : sum / square[j][j];
            }
        }
        var solution = right.clone();
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= square[i][k] * solution[k];
            }
            solution[i] /= square[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                solution[i] -= square[k][i] * solution[k];
            }
            solution[i] /= square[i][i];
        }
        return solution;
    }
}
