package com.elios.interview.domain.service.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CholeskyTest {
    @Test
    void solvesWhatWasPutIn() {
        double[][] square = {{4, 0, 0}, {2, 5, 0}, {1, 3, 6}};
        // The full matrix times (1, -2, 3).
        double[] right = {4 - 4 + 3, 2 - 10 + 9, 1 - 6 + 18};
        assertThat(Cholesky.solve(square, right))
                .usingComparatorWithPrecision(1e-12)
                .containsExactly(1, -2, 3);
    }

    @Test
    void refusesAMatrixThatIsNotPositiveDefinite() {
        assertThatThrownBy(() -> Cholesky.solve(new double[][] {{0}}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
